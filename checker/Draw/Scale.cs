using ScottPlot;
using ScottPlot.TickGenerators;
using Axis = WeightDecay.Given.Plotting.Axis;

namespace WeightDecay.Checking.Draw;

/// <summary>One axis: where a value lies on it, and how its ticks are written. A logarithmic axis is drawn in powers of ten.</summary>
internal sealed record Scale(Axis Axis)
{
    private const double Margin = 3; // picture heights or widths
    private const double FewDecades = 2.5; // fewer powers of ten than that leave an axis bare

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

    /// <summary>Writes the label and, where something finite gives the axis its limits, a logarithmic axis' ticks.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="manyDecades">More powers of ten than that would collide if all were written.</param>
    public void Dress(IAxis axis, int manyDecades)
    {
        axis.Label.Text = Axis.Label;
        (axis.Label.Bold, axis.Label.FontSize) = (false, 13);
        if (Axis.Logarithmic && double.IsFinite(axis.Min) && double.IsFinite(axis.Max))
            axis.TickGenerator = Ticks(axis.Min, axis.Max, manyDecades);
    }

    private static NumericManual Ticks(double from, double to, int manyDecades)
    {
        int[] labelled = to - from < FewDecades ? [1, 2, 5] : [1];
        int every = 1 + (int)((to - from) / manyDecades);
        var ticks = new NumericManual();
        foreach (int power in Enumerable.Range((int)Math.Floor(from), (int)(Math.Ceiling(to) - Math.Floor(from)) + 1))
        foreach (int digit in Enumerable.Range(1, every == 1 ? 9 : 1))
            Add(ticks, digit, power, labelled.Contains(digit) && power % every == 0);
        return ticks;
    }

    private static void Add(NumericManual ticks, int digit, int power, bool isLabelled)
    {
        double place = Math.Log10(digit) + power;
        if (isLabelled)
            ticks.AddMajor(place, Label(digit, power));
        else
            ticks.AddMinor(place);
    }

    private static string Label(int digit, int power) =>
        Math.Abs(power) <= 4 ? $"{digit * Math.Pow(10, power):0.####}" : $"{digit}e{power}";
}
