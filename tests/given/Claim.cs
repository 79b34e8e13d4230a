using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using WeightDecay.Given.Judging;

namespace WeightDecay.Given;

/// <summary>
/// A claim about the code under test that reads like a sentence:
/// <c>The(() => ScratchPenalty.L2Penalty(w)).Is(12.5)</c>. When it fails it says on which input, what was
/// expected and what came, and names the misconception whose value on that input is the one that came.
/// </summary>
public sealed class Claim<T>
{
    private readonly Call call;
    private readonly string where;

    internal Claim(Type subject, Expression<Func<T>> claim, string where)
    {
        call = new Call(subject, claim);
        this.where = where;
    }

    /// <summary>Claims a value: same shape, finite, each entry to 1e-9 (float32: 1e-5) of max(1, |expected|).</summary>
    /// <param name="expected">A number, tensor, matrix, vector, array, text or truth value, found by other means than the code under test.</param>
    /// <param name="because">The reason, shown when no misconception explains the failure.</param>
    public void Is(object expected, string because = "") =>
        Judge(value => Equality.Complaint(expected, value, null), $"should be {Wording.Of(expected)}", because);

    /// <summary>Claims a value up to a stated error, for figures that are estimated or rounded.</summary>
    /// <param name="error">The largest allowed |was - expected| / max(1, |expected|).</param>
    /// <param name="expected">The value, found by other means than the code under test.</param>
    /// <param name="because">Where the error comes from.</param>
    public void IsWithin(double error, object expected, string because = "") =>
        Judge(value => Equality.Complaint(expected, value, error), $"should be {Wording.Of(expected)}", because);

    /// <summary>Claims that a number is finite and at most the bound.</summary>
    public void IsAtMost(double bound, string because = "") =>
        Compare(x => x <= bound, $"should be at most {Wording.Of(bound)}", because);

    /// <summary>Claims that a number is finite and at least the bound.</summary>
    public void IsAtLeast(double bound, string because = "") =>
        Compare(x => x >= bound, $"should be at least {Wording.Of(bound)}", because);

    /// <summary>Claims a text: the one in <c>{Spec}.{test}.verified.txt</c> beside the spec.</summary>
    /// <param name="file">The spec's file, filled in by the compiler.</param>
    /// <param name="test">The test's name, filled in by the compiler.</param>
    public void IsAsVerified([CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var snapshot = new Snapshot(file, test);
        string? Complaint(object? value) => value is string text ? snapshot.Complaint(text) : "should be a text";
        Result was = call.Evaluate();
        if (was.Value is string text && Snapshot.IsKept)
            snapshot.Settle(text);
        Judge(was, Unless(Complaint, "should be the verified text"), Sentence, "");
    }

    /// <summary>Claims an <see cref="ArgumentException"/> (or one derived from it) that names the parameter.</summary>
    public void Rejects(string parameter) =>
        Judge(
            result =>
                result.Error is ArgumentException e && e.ParamName == parameter
                    ? null
                    : $"should reject the argument {parameter} but {Outcome(result)}",
            ""
        );

    /// <summary>A claim that has a whole sentence of its own for what is wrong.</summary>
    internal void Holds(Func<T, string?> sentence, string because) =>
        Judge(r => r.Error is null ? sentence((T)r.Value!) : $"{call} {Outcome(r)}.", s => s, because);

    private void Compare(Func<double, bool> holds, string should, string because) =>
        Judge(
            value =>
                Numbers.From(value) is { Entries: [var x] } && double.IsFinite(x) && holds(x)
                    ? null
                    : $"{should} but was {Wording.Of(value)}",
            should,
            because
        );

    private void Judge(Func<object?, string?> complaint, string should, string because) =>
        Judge(Unless(complaint, should), because);

    private void Judge(Func<Result, string?> judge, string because) => Judge(judge, Sentence, because);

    private void Judge(Func<Result, string?> judge, Func<string, string> sentence, string because) =>
        Judge(call.Evaluate(), judge, sentence, because);

    private void Judge(Result was, Func<Result, string?> judge, Func<string, string> sentence, string because)
    {
        string? Complaint(Result r) =>
            r.Changed is null
                ? judge(r)
                : $"should leave its argument {r.Changed} as it was, but wrote into it (methods like mul_ do)";
        if (Complaint(was) is { } complaint)
            Failure.Raise(sentence(complaint), call.Explain(was, Complaint), because, where);
    }

    private static Func<Result, string?> Unless(Func<object?, string?> complaint, string should) =>
        result => result.Error is null ? complaint(result.Value) : $"{should} but {Outcome(result)}";

    private string Sentence(string complaint) => $"{call} {complaint}.";

    private static string Outcome(Result result) =>
        result.Error is { } error ? Failure.Describe(error) : $"gave {Wording.Of(result.Value)}";
}
