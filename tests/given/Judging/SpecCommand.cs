using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace WeightDecay.Given.Judging;

/// <summary>Runs one spec, unless its task is still to do.</summary>
internal sealed class SpecCommand(TestCommand inner, int task) : DelegatingTestCommand(inner)
{
    private const string ToDoMessage = "To do.";
    private const string KnownMessage = "Not run: its verdict is known.";

    /// <summary>Told of each spec, on its own thread, before anything of it runs: its name and its task.</summary>
    public static Action<string, int>? Beginning { get; set; }

    /// <summary>Asked of each spec whose task is begun: whether its verdict is known, and it need not run.</summary>
    public static Func<bool>? IsKnown { get; set; }

    public override TestResult Execute(TestExecutionContext context)
    {
        Beginning?.Invoke(context.CurrentTest.Name, task);
        if (context.TestObject is Spec spec && spec.IsToDo(task))
            context.CurrentResult.SetResult(ResultState.Inconclusive, ToDoMessage);
        else if (IsKnown?.Invoke() == true)
            context.CurrentResult.SetResult(ResultState.Inconclusive, KnownMessage);
        else if (KnownWorld.Run(() => innerCommand.Execute(context)) is { } e)
            Explain(context.CurrentResult, e);
        return context.CurrentResult;
    }

    private static void Explain(TestResult result, Exception e)
    {
        var (state, message) = e switch
        {
            ToDo => (ResultState.Inconclusive, ToDoMessage),
            ResultStateException r => (r.ResultState, r.Message),
            _ => (ResultState.Error, $"The spec {Failure.Describe(e)}."),
        };
        result.SetResult(state, message);
    }
}
