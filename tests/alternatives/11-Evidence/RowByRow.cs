// One row at a time: the evidence as the product of what each row's target was worth before it was seen.
namespace WeightDecay.Alternatives.RowByRow;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        return Predictions(X, y, alpha, beta)
            .Sum(p => -0.5 * (p.Error * p.Error / p.Variance + Math.Log(2 * Math.PI * p.Variance)));
    }

    // Each direction counts by how much its uncertainty has shrunk from the prior's.
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        double gamma = 0;
        foreach (var value in (beta * X.TransposeThisAndMultiply(X)).Evd(Symmetricity.Symmetric).EigenValues)
            gamma += 1 - alpha / (Math.Max(value.Real, 0) + alpha);
        return gamma;
    }

    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        double gamma = EffectiveParameters(X, alpha, beta);
        Vector<double> mean = Predictions(X, y, alpha, beta).Last().MeanAfter;
        double squares = 0;
        for (int i = 0; i < y.Count; i++)
            squares += Math.Pow(y[i] - X.Row(i).DotProduct(mean), 2);
        return new Precisions(gamma / Math.Pow(mean.L2Norm(), 2), (y.Count - gamma) / squares);
    }

    public static Precisions MaximizeEvidence(
        Matrix<double> X,
        Vector<double> y,
        double alpha,
        double beta,
        double tolerance,
        int mostSteps
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Guard.Positive(tolerance);
        Guard.Positive(mostSteps);
        Precisions next = MacKayStep(X, y, alpha, beta);
        if (!(next is { Alpha: > 0, Beta: > 0 } && double.IsFinite(next.Alpha + next.Beta)))
            return new Precisions(alpha, beta);
        double change = Math.Max(Math.Abs(Math.Log(next.Alpha / alpha)), Math.Abs(Math.Log(next.Beta / beta)));
        return change <= tolerance || mostSteps == 1
            ? next
            : MaximizeEvidence(X, y, next.Alpha, next.Beta, tolerance, mostSteps - 1);
    }

    // λ = σ²/(nτ²).
    public static double LambdaOfPrecisions(double alpha, double beta, int n)
    {
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Guard.Positive(n);
        return Math.Pow(Math.Sqrt(1 / beta) / Math.Sqrt(1 / alpha), 2) / n;
    }

    // The error and the variance of each prediction from the rows before it; each row then corrects mean and covariance.
    private static IEnumerable<(double Error, double Variance, Vector<double> MeanAfter)> Predictions(
        Matrix<double> x,
        Vector<double> y,
        double alpha,
        double beta
    )
    {
        Vector<double> mean = Vector<double>.Build.Dense(x.ColumnCount);
        Matrix<double> covariance = Matrix<double>.Build.DenseDiagonal(x.ColumnCount, 1 / alpha);
        for (int i = 0; i < y.Count; i++)
        {
            Vector<double> row = x.Row(i);
            Vector<double> reach = covariance * row;
            double variance = row.DotProduct(reach) + 1 / beta;
            double error = y[i] - row.DotProduct(mean);
            mean += reach * (error / variance);
            covariance -= reach.OuterProduct(reach) / variance;
            yield return (error, variance, mean);
        }
    }
}
