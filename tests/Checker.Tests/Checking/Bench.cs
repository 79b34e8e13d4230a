using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>One miniature kit and one warm checker with a short limit for all tests of this folder.</summary>
[SetUpFixture]
public sealed class Bench
{
    private static readonly Lazy<MiniatureKit> Miniature = new(() => new MiniatureKit());
    private static readonly Lazy<Checker> Shared = new(() => new Checker(Kit.Kit, TimeSpan.FromSeconds(5)));

    internal static MiniatureKit Kit => Miniature.Value;

    /// <summary>Checks the first exercise as this file.</summary>
    public static Outcome Check(string doubling)
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", doubling);
        return Check(Kit.Doubling);
    }

    /// <summary>Checks what stands in the learner's folder.</summary>
    public static Outcome Check(Exercise exercise) =>
        Shared.Value.Check(exercise, Subjects.Submission(Kit.Kit, exercise));

    /// <summary>Checks the second exercise, solved.</summary>
    public static Outcome CheckNeighbour() => Shared.Value.Check(Kit.Halving, Subjects.Solution(Kit.Kit, Kit.Halving));

    [OneTimeTearDown]
    public void Clear()
    {
        if (Shared.IsValueCreated)
            Shared.Value.Dispose();
        if (Miniature.IsValueCreated)
            Miniature.Value.Dispose();
    }
}
