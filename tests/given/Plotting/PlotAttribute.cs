using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using NUnit.Framework.Internal.Commands;

namespace WeightDecay.Given.Plotting;

/// <summary>
/// Marks a function without parameters that returns a <see cref="Figure"/>. It runs as a spec does (limits, "to do",
/// crashes), and passes when there is something to draw.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlotAttribute : NUnitAttribute, ISimpleTestBuilder, IImplyFixture, IWrapSetUpTearDown
{
    /// <summary>The name of the test property that holds the figure.</summary>
    public const string Property = "Figure";

    TestMethod ISimpleTestBuilder.BuildFrom(IMethodInfo method, Test? suite)
    {
        var test = new NUnitTestCaseBuilder().BuildTestMethod(
            method,
            suite,
            new TestCaseParameters([]) { ExpectedResult = nameof(Figure) }
        );
        test.Name = method.Name;
        test.Properties.Set(PropertyNames.Order, method.MethodInfo.MetadataToken);
        return test;
    }

    TestCommand ICommandWrapper.Wrap(TestCommand command) => new PlotCommand(command);
}
