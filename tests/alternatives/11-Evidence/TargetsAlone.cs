// No weights at all: everything from the n×n covariance of the targets, C = I/β + XXᵀ/α.
namespace WeightDecay.Alternatives.TargetsAlone;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        var covariance = Covariance(X, alpha, beta).Cholesky();
        return -0.5 * (y.DotProduct(covariance.Solve(y)) + covariance.DeterminantLn + y.Count * Math.Log(2 * Math.PI));
    }

    // The noise's share in the covariance is n − γ.
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        return X.RowCount - Covariance(X, alpha, beta).Inverse().Trace() / beta;
    }

    // With v = C⁻¹y the mean of the weights is Xᵀv/α, and the residual is v/β.
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Vector<double> v = Covariance(X, alpha, beta).Cholesky().Solve(y);
        double gamma = X.Svd(false).S.Sum(s => s * s / alpha / (s * s / alpha + 1 / beta));
        double weights = Math.Pow(X.TransposeThisAndMultiply(v).L2Norm() / alpha, 2);
        return new Precisions(gamma / weights, (y.Count - gamma) / Math.Pow(v.L2Norm() / beta, 2));
    }

    private static Matrix<double> Covariance(Matrix<double> x, double alpha, double beta)
    {
        Matrix<double> covariance = x.TransposeAndMultiply(x) / alpha;
        covariance.SetDiagonal(covariance.Diagonal() + 1 / beta);
        return covariance;
    }
}
