using ScottPlot;
using ScottPlot.TickGenerators;
using Axis = WeightDecay.Given.Plotting.Axis;

namespace WeightDecay.Checking.Draw;

/// <summary>One axis: where a value lies on it, and how its ticks are written. A logarithmic axis is drawn in powers of ten.</summary>
internal sealed record Scale(Axis Axis)
{
    private const double FewDecades = 2.5; // fewer powers of ten than that leave an axis bare
    private const int MostLabels = 8;
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

    /// <summary>Writes the label and, where something finite gives the axis its limits, a logarithmic axis' ticks.</summary>
    public void Dress(IAxis axis)
    {
        axis.Label.Text = Axis.Label;
        (axis.Label.Bold, axis.Label.FontSize) = (false, 13);
        if (Axis.Logarithmic && double.IsFinite(axis.Min) && double.IsFinite(axis.Max))
            axis.TickGenerator = Ticks(axis.Min, axis.Max);
    }

    private static NumericManual Ticks(double from, double to)
    {
        int[] labelled = to - from < FewDecades ? [1, 2, 5] : [1];
        int stride = Math.Max(1, (int)Math.Ceiling((to - from) / MostLabels));
        var ticks = new NumericManual();
        for (int power = (int)Math.Floor(from / stride) * stride; power <= Math.Ceiling(to); power += stride)
        foreach (int digit in Enumerable.Range(1, stride == 1 ? 9 : 1))
            Add(ticks, Math.Log10(digit) + power, labelled.Contains(digit) ? Label(digit, power) : null);
        return ticks;
    }

    private static void Add(NumericManual ticks, double place, string? label)
    {
        if (label is null)
            ticks.AddMinor(place);
        else
            ticks.AddMajor(place, label);
    }

    private static string Label(int digit, int power) =>
        Math.Abs(power) <= 4 ? $"{digit * Math.Pow(10, power):0.####}" : $"{digit}e{power}";
}
