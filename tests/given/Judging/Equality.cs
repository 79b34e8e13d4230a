namespace WeightDecay.Given.Judging;

/// <summary>Compares what came with what should have come: type, shape, finiteness, then entries.</summary>
internal static class Equality
{
    public static string? Complaint(object? expected, object? was, double? tolerance)
    {
        if (Parts.Of(expected) is { } parts && was?.GetType() == expected!.GetType())
            return Each(parts, Parts.Of(was)!, tolerance);
        if (Numbers.From(expected) is not { } e || Numbers.From(was) is not { } w)
            return Result.SameValue(expected, was)
                ? null
                : Differ(d => Wording.Of(expected, d), d => Wording.Of(was, d));
        return Type(expected, was) ?? Shape(e, w) ?? Entries(e, w, tolerance ?? Math.Max(e.Tolerance, w.Tolerance));
    }

    private static string? Each(Parts expected, Parts was, double? tolerance) =>
        expected
            .Names.Select(
                (name, i) =>
                    Complaint(expected.Values[i], was.Values[i], tolerance) is { } complaint
                        ? $"{complaint} in {name}"
                        : null
            )
            .FirstOrDefault(complaint => complaint is not null);

    private static string? Type(object? expected, object? was) =>
        expected is Tensor e && was is Tensor w && e.dtype != w.dtype
            ? $"should be of type {e.dtype} but is {w.dtype}"
            : null;

    private static string? Shape(Numbers expected, Numbers was) =>
        was.HasShapeOf(expected) ? null : $"should have shape {Shape(expected)} but has {Shape(was)}";

    private static string Shape(Numbers numbers) => $"[{string.Join(", ", numbers.Shape)}]";

    private static string? Entries(Numbers expected, Numbers was, double tolerance)
    {
        int place = was.FirstDifference(expected, tolerance);
        if (place < 0)
            return null;
        if (expected.Entries.Length <= 12)
            return Differ(d => Wording.Of(expected, d), d => Wording.Of(was, d));
        string at = string.Join(", ", was.IndexOf(place));
        return $"differs first at [{at}], which "
            + Differ(d => Wording.Of(expected.Entries[place], d), d => Wording.Of(was.Entries[place], d));
    }

    private static string Differ(Func<int, string> expected, Func<int, string> was)
    {
        var (e, w) = Wording.Apart(expected, was);
        return $"should be {e} but was {w}";
    }
}
