using System.Collections.Concurrent;
using NUnit.Framework.Interfaces;
using TorchSharp;

[assembly: WeightDecay.Checking.Tests.HeldTensors]

namespace WeightDecay.Checking.Tests;

/// <summary>
/// Holds on to each tensor of a test until the test is over: one that nobody holds may be collected while libtorch works on it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class HeldTensorsAttribute : TestActionAttribute
{
    private readonly ConcurrentDictionary<string, DisposeScope> scopes = [];

    public override ActionTargets Targets => ActionTargets.Test;

    public override void BeforeTest(ITest test) => scopes[test.Id] = torch.NewDisposeScope();

    public override void AfterTest(ITest test)
    {
        if (scopes.TryRemove(test.Id, out DisposeScope? scope))
            scope.Dispose();
    }
}
