namespace WeightDecay.Given.Judging;

/// <summary>What one evaluation of a claim gave: a value or an exception, and the argument it changed, if any.</summary>
internal sealed record Result(object? Value, Exception? Error = null, string? Changed = null)
{
    /// <summary>Two implementations that give the same result on an input can't be told apart by it.</summary>
    public bool IsSameAs(Result other) =>
        Changed == other.Changed
        && Error?.GetType() == other.Error?.GetType()
        && (Error is not null || SameValue(Value, other.Value));

    internal static bool SameValue(object? a, object? b)
    {
        if (Numbers.From(a) is not { } x || Numbers.From(b) is not { } y)
            return Equals(a, b);
        return x.Type == y.Type && x.HasShapeOf(y) && x.FirstDifference(y, y.Tolerance) < 0;
    }
}
