using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clauses for training: data, start and options that fit together.</summary>
public static partial class Guard
{
    /// <summary>At least one row to train on, and one to validate on.</summary>
    /// <exception cref="ArgumentException">There is none of either.</exception>
    public static void Splits(RegressionData data, [CallerArgumentExpression(nameof(data))] string name = "")
    {
        if (data.Train < 1 || data.Train >= data.X.shape[0])
            throw new ArgumentException("needs at least one training row and one validation row", name);
    }

    /// <summary>One weight for each input, [d, 1], and one bias, [1], of the data's type.</summary>
    /// <exception cref="ArgumentException">A shape or type differs.</exception>
    public static void Fits(
        RegressionData data,
        LinearParameters parameters,
        [CallerArgumentExpression(nameof(parameters))] string name = ""
    )
    {
        long d = data.X.shape[1];
        if (parameters.W.shape is not [var rows, 1] || rows != d || parameters.B.shape is not [1])
            throw new ArgumentException($"needs W of shape [{d}, 1] and B of shape [1]", name);
        if (parameters.W.dtype != data.X.dtype || parameters.B.dtype != data.X.dtype)
            throw new ArgumentException($"needs W and B of the data's type, {data.X.dtype}", name);
    }

    /// <summary>λ from 0 up, η above 0, at least one epoch and one row in a batch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static void Sensible(TrainingOptions options, [CallerArgumentExpression(nameof(options))] string name = "")
    {
        NotNegative(options.Lambda, name);
        Positive(options.LearningRate, name);
        Positive(options.Epochs, name);
        Positive(options.BatchSize, name);
    }
}
