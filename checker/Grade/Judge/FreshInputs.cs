using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using NUnit.Framework.Internal;
using TorchSharp;
using WeightDecay.Given;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// Once the specs are through: a few of their calls are made again, and must give the same; then once more with every number
/// moved a little, by amounts that hang on the run's seed, and must give what the solution gives; or, where many answers are
/// right, one of those. So neither published numbers nor a count of calls helps anybody.
/// </summary>
internal sealed class FreshInputs(Session session, Guest guest, Type subject, Type fixture)
{
    /// <summary>How a verdict tells that the same call gave different values.</summary>
    public const string Unsteady = "gave another value the second time";

    private const double Moved = 0.1;

    private const string Name = "_holds_on_inputs_of_this_run";

    private readonly Type? solution = Type.GetType($"WeightDecay.Solutions.{subject.Name}, WeightDecay.Solutions");
    private readonly ILookup<string?, MethodInfo> many = fixture
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .ToLookup(m => m.GetCustomAttribute<ManyAnswersAttribute>()?.Function);

    /// <summary>Whether a verdict is of this kind, and not a spec's.</summary>
    public static bool IsOne(Verdict verdict) => verdict.Spec.EndsWith(Name, StringComparison.Ordinal);

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
        Exception? error = KnownWorld.Run(() =>
        {
            foreach (Exchange call in calls)
                Judge(call);
        });
        var misconception = TestExecutionContext.CurrentContext.CurrentTest.Properties.Get(Failure.Named) as string;
        return session.End(Ended(open, error, misconception));
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
        using var scope = torch.NewDisposeScope();
        MethodInfo function = call.Function!;
        RequireSame(function, Reply.Value(call), Reply.Arguments(call));
        // Whole numbers, too, unless the others don't let them.
        _ = IsCompared(call, wholeNumbers: true) || IsCompared(call, wholeNumbers: false);
    }

    private void RequireSame(MethodInfo function, object? first, object?[] arguments)
    {
        if (Many(function) is not { MayVary: true } && !Result.SameValue(first, session.Call(function, arguments)))
            throw new AssertionException(
                $"{function.Name} {Unsteady} that it was asked the same: for the same arguments it must always give the same."
            );
    }

    private ManyAnswersAttribute? Many(MethodInfo function) =>
        many[function.Name].FirstOrDefault()?.GetCustomAttribute<ManyAnswersAttribute>();

    private bool IsCompared(Exchange call, bool wholeNumbers)
    {
        MethodInfo function = call.Function!;
        var jitter = new Jitter(new Random(Seed(call)), Moved, wholeNumbers);
        object?[] arguments = [.. Reply.Arguments(call).Select(jitter.Of)];
        var rounding = Rounding.Of(arguments);
        if (Right(function, arguments) is not { } expected)
            return false; // moved to where the function is not defined
        if (many[function.Name].FirstOrDefault() is { } holds)
            Hold(function, holds, arguments, expected);
        else if (Right(function, rounding.Nudged(arguments)) is { } nudged && rounding.IsAllBetween(expected, nudged))
            Claim(Asked(function, arguments)).IsWithin(rounding.Tolerance, expected);
        return true;
    }

    // Only where it holds for the solution's answer can others be held to it.
    private void Hold(MethodInfo function, MethodInfo holds, object?[] arguments, object expected)
    {
        if (holds.Invoke(null, [.. arguments, expected]) is not true)
            return;
        string words = $"A right answer is {Many(function)!.InWords}.";
        var call = Expression.Call(holds, [.. Constants(function, arguments), Asked(function, arguments)]);
        Claim(call).Is(true, words);
        RequireSame(function, session.Call(function, arguments), arguments);
    }

    // Null where there is nothing to hold anybody to.
    private object? Right(MethodInfo function, object?[] arguments)
    {
        try
        {
            return solution!
                .GetMethod(function.Name)!
                .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static MethodCallExpression Asked(MethodInfo function, object?[] arguments) =>
        Expression.Call(function, Constants(function, arguments));

    private static IEnumerable<Expression> Constants(MethodInfo function, object?[] arguments) =>
        arguments.Zip(function.GetParameters(), (a, declared) => Expression.Constant(a, declared.ParameterType));

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
