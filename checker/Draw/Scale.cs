using ScottPlot;
using ScottPlot.TickGenerators;
using Axis = WeightDecay.Given.Plotting.Axis;

namespace WeightDecay.Checking.Draw;

/// <summary>One axis: where a value lies on it, and how its ticks are written. A logarithmic axis is drawn in powers of ten.</summary>
internal sealed record Scale(Axis Axis)
{
    private const double Margin = 3; // picture heights or widths

    /// <summary>The place of a value; NaN where it has none.</summary>
    public double Place(double value) =>
        !double.IsFinite(value) || (Axis.Logarithmic && value <= 0) ? double.NaN : Near(Raw(value));

    private double Raw(double value) => Axis.Logarithmic ? Math.Log10(value) : value;

    // What lies far outside is not seen, but its dashes would be drawn all the way.
    private double Near(double place)
    {
        if (Axis is not { From: { } from, To: { } to })
            return place;
        double margin = Margin * (Raw(to) - Raw(from));
        return Math.Clamp(place, Raw(from) - margin, Raw(to) + margin);
    }

    public void Label(IAxis axis)
    {
        axis.Label.Text = Axis.Label;
        (axis.Label.Bold, axis.Label.FontSize) = (false, 13);
        if (Axis.Logarithmic)
            axis.TickGenerator = Powers();
    }

    private static NumericAutomatic Powers() =>
        new()
        {
            MinorTickGenerator = new BetweenPowers(),
            IntegerTicksOnly = true,
            LabelFormatter = power => Math.Abs(power) <= 4 ? $"{Math.Pow(10, power):0.####}" : $"1e{power:0}",
        };
}
