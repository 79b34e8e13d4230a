namespace WeightDecay.Claims;

/// <summary>
/// Full-batch gradient descent in n + 2 numbers instead of d + 1: w = Xᵀa + (1 − ηλ)ᵗ·w⊥, since the gradient never leaves
/// the rows' span; and the expected validation loss ½‖w − w*‖² + ½(b − b*)² + ½σ² instead of a sample of it.
/// </summary>
internal static class FullBatch
{
    public static Trace Run(Trial trial, Vector<double> start, Setting setting)
    {
        var gram = trial.X * trial.X.Transpose();
        var a = gram.Cholesky().Solve(trial.X * start);
        var outside = start - trial.X.TransposeThisAndMultiply(a);
        double b = 0;
        double kept = 1 - setting.Eta * setting.Lambda;
        var ends = new List<(double Validation, double Penalty)>();
        var w = start;
        for (int epoch = 1, step = 0; epoch <= setting.Epochs; epoch++)
        {
            for (; step < setting.StepsAfter(epoch); step++)
            {
                var pull = setting.Eta / Trial.Rows * (gram * a + b - trial.Y);
                a = kept * a - pull;
                b -= pull.Sum();
            }
            w = trial.X.TransposeThisAndMultiply(a) + Math.Pow(kept, step) * outside;
            ends.Add((Expected(trial, w, b), w.DotProduct(w) / 2));
        }
        return new Trace([.. ends.Select(e => e.Validation)], [.. ends.Select(e => e.Penalty)], w, b);
    }

    private static double Expected(Trial trial, Vector<double> w, double b)
    {
        var error = w - trial.Truth;
        return (error.DotProduct(error) + Math.Pow(b - trial.TrueBias, 2) + Trial.Noise * Trial.Noise) / 2;
    }
}
