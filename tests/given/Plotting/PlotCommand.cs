using System.Reflection;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;
using WeightDecay.Given.Judging;

namespace WeightDecay.Given.Plotting;

/// <summary>Computes one figure, in the same known state of the world as a spec.</summary>
internal sealed class PlotCommand(TestCommand inner) : DelegatingTestCommand(inner)
{
    public override TestResult Execute(TestExecutionContext context)
    {
        var (state, message) = KnownWorld.Run(() => Draw(context.CurrentTest)) switch
        {
            null => (ResultState.Success, ""),
            ToDo e => (ResultState.Inconclusive, Needs(e)),
            var e => (ResultState.Error, $"The plot {Failure.Describe(e)}."),
        };
        context.CurrentResult.SetResult(state, message);
        return context.CurrentResult;
    }

    private static void Draw(Test test)
    {
        var plot = test.Method!.MethodInfo.CreateDelegate<Func<Figure>>();
        test.Properties.Set(PlotAttribute.Property, plot());
    }

    private static string Needs(ToDo e)
    {
        MethodBase function = e.TargetSite!;
        int task = 1 + Array.FindIndex(ToDoList.Tasks(function.DeclaringType!), m => m.Name == function.Name);
        return $"needs task {task}, {function.Name}, which is still to do";
    }
}
