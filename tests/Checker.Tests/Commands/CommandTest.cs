using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

/// <summary>A fresh miniature kit for each test, and a session in it.</summary>
public abstract class CommandTest
{
    internal MiniatureKit Kit { get; private set; } = null!;

    internal Session Session { get; private set; } = null!;

    [SetUp]
    public void A_fresh_kit()
    {
        Kit = new MiniatureKit();
        Session = new Session(Kit);
    }

    [TearDown]
    public void Clear() => Kit.Dispose();
}
