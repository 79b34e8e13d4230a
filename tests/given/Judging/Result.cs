using System.Collections;

namespace WeightDecay.Given.Judging;

/// <summary>What one evaluation of a claim gave: a value or an exception, and the argument it changed, if any.</summary>
internal sealed record Result(object? Value, Exception? Error = null, string? Changed = null)
{
    /// <summary>Two implementations that give the same result on an input can't be told apart by it.</summary>
    public bool IsSameAs(Result other) =>
        Changed == other.Changed
        && Error?.GetType() == other.Error?.GetType()
        && (Error is null ? SameValue(Value, other.Value) : Said(Error) == Said(other.Error!));

    // libtorch adds lines of addresses, which are others in each process.
    private static string Said(Exception error) => FirstLine.Of(Failure.Message(error));

    private static bool SameItems(IEnumerable a, IEnumerable b)
    {
        object?[] x = [.. a.Cast<object?>()];
        object?[] y = [.. b.Cast<object?>()];
        return x.Length == y.Length && x.Zip(y).All(pair => SameValue(pair.First, pair.Second));
    }

    internal static bool SameValue(object? a, object? b)
    {
        if (Numbers.From(a) is { } x && Numbers.From(b) is { } y)
            return x.IsSameAs(y);
        if (Parts.Of(a) is { } p && Parts.Of(b) is { } q)
            return a!.GetType() == b!.GetType() && SameItems(p.Values, q.Values);
        return a is not string && a is IEnumerable xs && b is IEnumerable ys ? SameItems(xs, ys) : Equals(a, b);
    }
}
