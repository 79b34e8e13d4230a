namespace WeightDecay.Specs;

/// <summary>
/// What the code on the discussion page prints as its test loss: the mean of (ŷ − y)², without the ½, plus λ·½‖w‖², minimised
/// by autograd and plain SGD at η = 0.01. The data, batches and starts are those of seed 0, in float64.
/// </summary>
internal static class PostedCode
{
    private const double Eta = 0.01;

    /// <summary>Its data: the section's.</summary>
    public static RegressionData Data() => RegressionData.Create(0, dtype: ScalarType.Float64);

    /// <summary>The start that the code sets, N(0, 0.01²); or the one that a lazy layer then draws, uniform on ±1/√200.</summary>
    public static LinearParameters Start(bool redrawn)
    {
        using var generator = new Generator(7);
        Tensor drawn = (2 * rand(200, 1, dtype: ScalarType.Float64, generator: generator) - 1) / Math.Sqrt(200);
        return redrawn
            ? new LinearParameters(drawn, zeros(1, dtype: ScalarType.Float64))
            : Training.Start(0, dtype: ScalarType.Float64);
    }

    /// <summary>
    /// A training by this course's conventions that takes the very same steps: twice our loss plus λ times the penalty is
    /// twice (our loss plus λ/2 times the penalty), and twice the function at η is the function at 2η.
    /// </summary>
    public static TrainingHistory AsOurs(Trainer train, LinearParameters start, double lambda) =>
        train(Data(), start, new TrainingOptions(lambda / 2, 2 * Eta)).History;

    /// <summary>What it prints for the test rows after each epoch, from a training of ours.</summary>
    public static double[] Printed(TrainingHistory ours, double lambda) =>
        [.. ours.ValidationLoss.Zip(ours.Penalty, (loss, penalty) => 2 * loss + lambda * penalty)];

    /// <summary>The same, by doing what it does.</summary>
    public static double[] Printed(LinearParameters start, double lambda)
    {
        RegressionData data = Data();
        Tensor parameters = cat([start.W.reshape(-1), start.B]);
        Tensor Loss(Tensor p, Tensor X, Tensor y) =>
            (X.mm(p[..200].reshape(200, 1)) + p[200] - y).square().mean() + lambda * p[..200].square().sum() / 2;
        var printed = new List<double>();
        foreach (long[][] epoch in new TrainingOptions(lambda).Batches(data.Train))
        {
            foreach (Tensor rows in epoch.Select(batch => tensor(batch)))
                parameters -= Eta * Gradients.Gradient(p => Loss(p, data.X[rows], data.Y[rows]), parameters);
            printed.Add(Loss(parameters, data.ValidationX, data.ValidationY).item<double>());
        }
        return [.. printed];
    }
}
