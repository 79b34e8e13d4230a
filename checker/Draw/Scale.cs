using ScottPlot;
using ScottPlot.TickGenerators;
using Axis = WeightDecay.Given.Plotting.Axis;

namespace WeightDecay.Checking.Draw;

/// <summary>One axis: where a value lies on it, and how its ticks are written. A logarithmic axis is drawn in powers of ten.</summary>
internal sealed record Scale(Axis Axis)
{
    /// <summary>The place of a value; NaN where it has none.</summary>
    public double Place(double value) =>
        !double.IsFinite(value) ? double.NaN
        : !Axis.Logarithmic ? value
        : value > 0 ? Math.Log10(value)
        : double.NaN;

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
