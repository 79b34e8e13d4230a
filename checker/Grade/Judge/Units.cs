using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// The same value in larger units: all numbers divided by one power of two. Nothing is rounded, so that what was equal, or just
/// on a border, is so still, where the question stays the same one; and few numbers stay as round as those of the specs.
/// </summary>
internal sealed class Units(Random random) : Moving
{
    private readonly double unit = 1 << random.Next(4, 8);

    /// <summary>Whether two values have the same numbers, each in whatever unit.</summary>
    public static bool AreAllBetween(object? value, object? other) =>
        Parts.Leaves(value).Zip(Parts.Leaves(other)).All(pair => IsOneBetween(pair.First, pair.Second));

    protected override double Number(double x) => x / unit;

    private static bool IsOneBetween(object? value, object? other) =>
        Numbers.From(value) is { } these
        && Numbers.From(other) is { } those
        && these.HasShapeOf(those)
        && these.Entries.Zip(those.Entries).All(pair => Bare(pair.First) == Bare(pair.Second));

    // Without its unit.
    private static double Bare(double x) =>
        x == 0 ? 0
        : double.IsFinite(x) ? Math.ScaleB(x, -Math.ILogB(x))
        : double.NaN;
}
