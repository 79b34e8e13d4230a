using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;
using WeightDecay.Given.Judging;

namespace WeightDecay.Given;

/// <summary>
/// Says which task of the exercise a spec is about (0: the exercise as a whole), and runs it so that an unwritten
/// function is "to do" rather than red, and a failure is a few lines for people rather than a stack trace.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TaskAttribute(int number) : NUnitAttribute, IApplyToTest, IWrapSetUpTearDown
{
    /// <summary>The name of the test property that holds the number.</summary>
    public const string Property = "Task";

    /// <summary>Why no misconception fails this spec; every other spec is failed by at least one.</summary>
    public string? NeverFailedBecause { get; init; }

    void IApplyToTest.ApplyToTest(Test test)
    {
        test.Properties.Set(Property, number);
        // In the order of the file, not of the alphabet: the smallest example comes first, even if a later one ends the run.
        test.Properties.Set(PropertyNames.Order, test.Method!.MethodInfo.MetadataToken);
        if (NeverFailedBecause is { } reason)
            test.Properties.Set(nameof(NeverFailedBecause), reason);
    }

    TestCommand ICommandWrapper.Wrap(TestCommand command) => new SpecCommand(command, number);
}
