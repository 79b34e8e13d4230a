using System.Globalization;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace WeightDecay.Given.Judging;

/// <summary>Runs one spec in a known state of the world: own tensors, types, seed, culture and a limited console.</summary>
internal sealed class SpecCommand(TestCommand inner, int task) : DelegatingTestCommand(inner)
{
    private const string ToDoMessage = "To do.";

    public override TestResult Execute(TestExecutionContext context)
    {
        if (context.TestObject is Spec spec && spec.IsToDo(task))
            context.CurrentResult.SetResult(ResultState.Inconclusive, ToDoMessage);
        else
            Run(context);
        return context.CurrentResult;
    }

    private void Run(TestExecutionContext context)
    {
        using var console = new LimitedConsole();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            using var tensors = NewDisposeScope();
            using var training = inference_mode(false);
            using var grad = enable_grad();
            set_default_dtype(ScalarType.Float32);
            manual_seed(0);
            innerCommand.Execute(context);
        }
        catch (Exception e)
        {
            var (state, message) = Explain(e is NUnitException { InnerException: { } cause } ? cause : e);
            context.CurrentResult.SetResult(state, message);
        }
    }

    private static (ResultState, string) Explain(Exception e) =>
        e switch
        {
            ToDo => (ResultState.Inconclusive, ToDoMessage),
            ResultStateException r => (r.ResultState, r.Message),
            _ => (ResultState.Error, $"The spec {Failure.Describe(e)}."),
        };
}
