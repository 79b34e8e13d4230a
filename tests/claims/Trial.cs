namespace WeightDecay.Claims;

/// <summary>One seed's data and starts, and every run made from them; a run that two claims ask for is made once.</summary>
public sealed class Trial : IDisposable
{
    /// <summary>Training rows n.</summary>
    public const int Rows = 20;

    /// <summary>Inputs d.</summary>
    public const int Inputs = 200;

    /// <summary>The noise's standard deviation σ.</summary>
    public const double Noise = 0.01;

    private readonly Dictionary<Setting, Trace> runs = [];
    private readonly Dictionary<Setting, Trace> recursions = [];
    private readonly RegressionData data;
    private readonly long seed;

    public Trial(long seed)
    {
        this.seed = seed;
        using var scope = NewDisposeScope(); // holds on to what libtorch works on
        data = RegressionData.Create(seed, Rows, inputs: Inputs, noise: Noise);
        X = Plain.Matrix(data.TrainX);
        Y = Plain.Vector(data.TrainY);
        ValidationY = Plain.Vector(data.ValidationY);
        Truth = Plain.Vector(data.W);
        foreach (Tensor tensor in Drawn)
            tensor.DetachFromDisposeScope();
    }

    /// <summary>Training inputs, [n, d].</summary>
    public Matrix<double> X { get; }

    /// <summary>Training targets, [n].</summary>
    public Vector<double> Y { get; }

    /// <summary>Validation targets.</summary>
    public Vector<double> ValidationY { get; }

    /// <summary>The true weights w*, [d].</summary>
    public Vector<double> Truth { get; }

    /// <summary>The true bias.</summary>
    public double TrueBias => data.B;

    /// <summary>Gradient descent on the batches that the seed gives.</summary>
    public Trace Run(Setting setting) => Once(runs, setting, Train);

    /// <summary>The same by the linear recursion of full batches, measured on all validation draws that there could be.</summary>
    public Trace Recursion(Setting setting) => Once(recursions, setting, s => FullBatch.Run(this, FirstWeights(s), s));

    /// <summary>The weights before the first step, [d].</summary>
    public Vector<double> FirstWeights(Setting setting)
    {
        using var scope = NewDisposeScope();
        return Plain.Vector(Start(setting).W);
    }

    public void Dispose()
    {
        foreach (Tensor tensor in Drawn)
            tensor.Dispose();
    }

    private Tensor[] Drawn => [data.X, data.Y, data.Noise, data.W];

    private static Trace Once(Dictionary<Setting, Trace> known, Setting setting, Func<Setting, Trace> make) =>
        known.TryGetValue(setting, out var path) ? path : known[setting] = make(setting);

    private Trace Train(Setting s)
    {
        using var scope = NewDisposeScope();
        var options = new TrainingOptions(s.Lambda, s.Eta, s.Epochs, s.BatchSize, seed);
        var run = Training.Run(data, Start(s), options);
        return new Trace(
            run.History.ValidationLoss,
            run.History.Penalty,
            Plain.Vector(run.Parameters.W),
            Plain.Vector(run.Parameters.B)[0]
        );
    }

    private LinearParameters Start(Setting s)
    {
        if (!s.Layer)
            return Training.Start(seed, Inputs, s.Spread);
        using var generator = new Generator((ulong)seed + 2_000_000);
        Tensor w = (2 * rand([Inputs, 1], generator: generator) - 1) / Math.Sqrt(Inputs);
        return new LinearParameters(w, zeros(1));
    }
}
