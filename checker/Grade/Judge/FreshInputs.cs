using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using NUnit.Framework.Internal;
using TorchSharp;
using WeightDecay.Checking.Run;
using WeightDecay.Given;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// Once the specs are through: a few of their calls are made again, and must give the same; then once more with other numbers,
/// which hang on the run's seed, and must give what the solution gives; or, where many answers are right, one of those. So
/// neither published numbers nor a count of calls helps anybody.
/// </summary>
internal sealed class FreshInputs(Session session, Guest guest, Loaded judging)
{
    private const string Name = "_holds_on_inputs_of_this_run";
    private const string Unsteady =
        " gave another value the second time that it was asked the same: for the same arguments it must always give the same.";

    private readonly Type subject = judging.StandIn;

    /// <summary>Whether a verdict is of this kind, and not a spec's.</summary>
    public static bool IsOne(Verdict verdict) => verdict.Spec.EndsWith(Name, StringComparison.Ordinal);

    /// <summary>Whether it tells that the same call gave different values.</summary>
    public static bool IsUnsteady(Verdict verdict) =>
        IsOne(verdict) && verdict.Message == $"{verdict.Spec[..^Name.Length]}{Unsteady}";

    /// <summary>One for each function that the student has begun, not yet given.</summary>
    public IEnumerable<Verdict> Listed() => Functions().Select(Open);

    /// <param name="only">Those to give; null for all.</param>
    public IEnumerable<Verdict> Verdicts(string[]? only) =>
        Functions().Where(f => only?.Contains(Open(f).Spec) ?? true).Select(Verdict);

    private IEnumerable<MethodInfo> Functions() =>
        ToDoList.Tasks(subject).Where(f => !Signature.IsSpec(f) && !ToDoList.Of(subject).Contains(f.Name));

    private Verdict Open(MethodInfo function) =>
        new($"{function.Name}{Name}", Array.IndexOf(ToDoList.Tasks(subject), function) + 1, VerdictKind.NotStarted);

    private Verdict Verdict(MethodInfo function)
    {
        Verdict open = Open(function);
        session.Begin(open.Spec, open.Task);
        ImmutableArray<Exchange> calls = [.. session.Recordings.Of(function.Name)];
        if (calls.IsEmpty)
            return open with { Kind = VerdictKind.Blocked, Message = "Not run: no call came back before." };
        using var context = new TestExecutionContext.IsolatedContext();
        var found = TestExecutionContext.CurrentContext.CurrentTest.Properties;
        found[Failure.Named].Clear(); // an earlier one's: outside of any spec they share a test
        Exception? error = KnownWorld.Run(() =>
        {
            foreach (Exchange call in calls)
                Judge(call);
        });
        return session.End(Ended(open, error, found.Get(Failure.Named) as string));
    }

    private static Verdict Ended(Verdict open, Exception? error, string? misconception) =>
        error is null
            ? open with
            {
                Kind = VerdictKind.Passed,
            }
            : open with
            {
                Kind = error is AssertionException ? VerdictKind.Failed : VerdictKind.Error,
                Message = error is AssertionException ? error.Message : Failure.Describe(error),
                Misconception = misconception,
            };

    private void Judge(Exchange call)
    {
        if (call.IsReturned) // its answer was not too long to be kept
            RequireSame(call.Function!, Reply.Value(call), Reply.Arguments(call));
        if (judging.Telltales.Of(call.Function!, call.Key) is [_, ..] probes)
            foreach (Probe probe in probes)
                Judge(call, [probe]);
        else
            Judge(call, Probe.Usual);
    }

    // The first after which anybody can be held to something.
    private void Judge(Exchange call, IEnumerable<Probe> probes)
    {
        using var scope = torch.NewDisposeScope();
        MovedCall? Moved(Probe probe) =>
            judging.Solved.Moved(call.Function!, Reply.Arguments(call), probe, new Random(Seed(call)));
        if (probes.Select(Moved).FirstOrDefault(m => m is not null) is { } moved)
            Judge(moved);
    }

    private void Judge(MovedCall call)
    {
        if (call.Holds is null)
        {
            Claim(call.Asked).IsWithin(call.Tolerance, call.Expected);
            return;
        }
        Claim(call.Held).Is(true, $"A right answer is {judging.Solved.Many(call.Function)!.InWords}.");
        RequireSame(call.Function, session.Call(call.Function, call.Arguments), call.Arguments);
    }

    private void RequireSame(MethodInfo function, object? first, object?[] arguments)
    {
        using var scope = torch.NewDisposeScope();
        if (
            judging.Solved.Many(function) is not { MayVary: true }
            && !Result.SameValue(first, session.Call(function, arguments))
        )
            throw new AssertionException($"{function.Name}{Unsteady}");
    }

    private Claim<object> Claim(Expression call) =>
        new(
            subject,
            Expression.Lambda<Func<object>>(Expression.Convert(call, typeof(object))),
            $"inputs of this run, seed {guest.Seed}"
        );

    // Another for each function and each of its calls.
    private int Seed(Exchange call)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{guest.Seed} {call.Function!.Name} ");
        return BitConverter.ToInt32(SHA256.HashData([.. text, .. call.Arguments]));
    }
}
