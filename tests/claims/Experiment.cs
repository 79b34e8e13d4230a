namespace WeightDecay.Claims;

/// <summary>Settles one claim: measures it on each seed, then rules by all seeds' figures.</summary>
public abstract class Experiment
{
    /// <summary>The named quantities of one seed.</summary>
    public abstract IEnumerable<(string Quantity, double Value)> Measure(Trial trial);

    /// <summary>The ruling follows from the figures alone.</summary>
    public abstract Entry Settle(Sample sample);

    /// <summary>A number in a sentence: three significant digits.</summary>
    protected static string N(double x) => Text.Number(x);

    protected static Figures Row(string quantity, Series measured, double? closedForm = null) =>
        new(quantity, measured, closedForm);

    /// <summary>The middle nine tenths of the seeds as a band, and the mean as a line.</summary>
    protected static Layer[] Spread(string name, double[] x, Series[] y) =>
        [
            new Band("9 of 10 seeds", x, [.. y.Select(s => s.Quantile(0.05))], [.. y.Select(s => s.Quantile(0.95))]),
            new Line(name, x, [.. y.Select(s => s.Mean)]),
        ];
}
