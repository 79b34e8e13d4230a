namespace WeightDecay.Given;

/// <summary>
/// The section's synthetic data: y = Xw + b + noise, with more inputs than training rows, so that least squares overfits.
/// Source: Dive into Deep Learning, section "Weight Decay".
/// </summary>
/// <param name="X">Inputs, standard normal, [train + validation, inputs].</param>
/// <param name="Y">Targets, [train + validation, 1].</param>
/// <param name="Noise">The noise in the targets, [train + validation, 1].</param>
/// <param name="W">The true weights, [inputs, 1].</param>
/// <param name="B">The true bias.</param>
/// <param name="Train">How many of the first rows are for training; the rest is for validation.</param>
public sealed record RegressionData(Tensor X, Tensor Y, Tensor Noise, Tensor W, double B, int Train)
{
    /// <summary>The training inputs, [train, inputs].</summary>
    public Tensor TrainX => X[..Train];

    /// <summary>The training targets, [train, 1].</summary>
    public Tensor TrainY => Y[..Train];

    /// <summary>The validation inputs, [validation, inputs].</summary>
    public Tensor ValidationX => X[Train..];

    /// <summary>The validation targets, [validation, 1].</summary>
    public Tensor ValidationY => Y[Train..];

    /// <summary>
    /// Draws X, then the noise, after seeding the global generator; a seed gives the numbers that the same draws give in Python.
    /// </summary>
    /// <param name="seed">The generator's seed.</param>
    /// <param name="train">Training rows, at least 1.</param>
    /// <param name="validation">Validation rows, at least 0.</param>
    /// <param name="inputs">Columns of X, at least 1.</param>
    /// <param name="weight">Every true weight.</param>
    /// <param name="bias">The true bias.</param>
    /// <param name="noise">The noise's standard deviation, not negative.</param>
    /// <param name="dtype">Float32 unless asked otherwise; the draws of the two types differ.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or the noise is out of range.</exception>
    public static RegressionData Create(
        long seed,
        int train = 20,
        int validation = 100,
        int inputs = 200,
        double weight = 0.01,
        double bias = 0.05,
        double noise = 0.01,
        ScalarType dtype = ScalarType.Float32
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(train, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(validation);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        manual_seed(seed);
        Tensor x = randn(train + validation, inputs, dtype: dtype);
        Tensor e = noise * randn(train + validation, 1, dtype: dtype);
        Tensor w = full(inputs, 1, weight, dtype: dtype);
        return new RegressionData(x, x.matmul(w) + bias + e, e, w, bias, train);
    }
}
