using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NUnit.Framework;
using NUnit.Framework.Internal;
using WeightDecay.Given.Judging;

namespace WeightDecay.Given;

/// <summary>
/// What every exercise's spec is built on. <c>subject</c> is the class under test, whichever of the exercises,
/// solutions, misconceptions and alternatives the one <c>global using</c> of the compilation binds it to.
/// </summary>
public abstract class Spec(Type subject)
{
    /// <summary>The property of a spec that leans on what another one has found.</summary>
    internal const string Leaning = "Leaning";

    private readonly Dictionary<object, object> found = []; // NUnit makes the fixture anew for each run

    /// <summary>Fails while any function of the exercise is to do, so that an untouched exercise is never green.</summary>
    [Test, Task(0, NeverFailedBecause = "it counts stubs, not mistakes")]
    public void Every_task_is_done()
    {
        string[] open = ToDoList.Of(subject);
        if (open.Length > 0)
            throw new AssertionException(
                $"{subject.Name}: {open.Length} of {ToDoList.Tasks(subject).Length} tasks to do ({ToDoList.Waiting(IsToDo)} specs wait), next {open[0]}."
            );
    }

    internal static Spec? Of(Type? fixture) =>
        fixture?.IsAssignableTo(typeof(Spec)) == true ? (Spec?)Activator.CreateInstance(fixture) : null;

    /// <summary>Whether task number <paramref name="task"/> is a stub still; its specs then don't run.</summary>
    internal bool IsToDo(int task) => task > 0 && ToDoList.Of(subject).Contains(ToDoList.Tasks(subject)[task - 1].Name);

    /// <summary>What several specs ask of the code under test, and takes long: found once in a run.</summary>
    /// <param name="key">Which function is asked, and for what: a misconception's answer is not the learner's.</param>
    /// <param name="find">Finds it; what throws is tried again by the next spec.</param>
    protected T Once<T>(object key, Func<T> find)
        where T : notnull
    {
        TestExecutionContext.CurrentContext.CurrentTest.Properties.Set(Leaning, true);
        if (!found.TryGetValue(key, out object? value))
            found[key] = value = find();
        return (T)value;
    }

    /// <summary>Begins a claim about the code under test.</summary>
    protected Claim<T> The<T>(
        Expression<Func<T>> claim,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0
    ) => new(subject, claim, $"{Failure.Relative(file)}:{line}");
}
