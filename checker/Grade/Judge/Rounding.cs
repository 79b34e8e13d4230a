using WeightDecay.Given.Judging;
using ScalarType = TorchSharp.torch.ScalarType;
using Tensor = TorchSharp.torch.Tensor;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// How near to the solution's value a right answer comes that does its sums in another order. The specs see to exactness;
/// to come this near takes the formula.
/// </summary>
/// <param name="Tolerance">Relative to max(1, |expected|).</param>
/// <param name="Nudge">So small a change of the inputs that a value which moves by more than the tolerance hangs on rounding.</param>
internal sealed record Rounding(double Tolerance, double Nudge)
{
    private const double Largest = 1e15;
    private static readonly Rounding Single = new(1e-4, 1e-6);
    private static readonly Rounding Double = new(1e-6, 1e-12);

    public static Rounding Of(object?[] arguments) =>
        arguments.SelectMany(Parts.Leaves).Any(leaf => leaf is Tensor { dtype: ScalarType.Float32 }) ? Single : Double;

    public object?[] Nudged(object?[] arguments)
    {
        var jitter = new Jitter(new Random(0), Nudge, wholeNumbers: false);
        return [.. arguments.Select(jitter.Of)];
    }

    /// <summary>Whether a nudge is all that lies between two of the solution's values, so that others can be held to the first.</summary>
    public bool IsAllBetween(object expected, object nudged) => Equality.Complaint(expected, nudged, Tolerance) is null;

    /// <summary>Whether a value has not grown beyond all measure.</summary>
    public static bool IsWithinBounds(object value) => Numbers(value).All(n => Math.Abs(n) < Largest);

    private static IEnumerable<double> Numbers(object? value) =>
        Given.Judging.Numbers.From(value)?.Entries
        ?? (
            value is Array items ? items.Cast<object?>().SelectMany(Numbers)
            : Parts.Of(value) is { } parts ? parts.Values.SelectMany(Numbers)
            : []
        );
}
