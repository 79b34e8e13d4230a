// Takes the least squares weights.
// m is the mean of the weights given the data, the ridge solution (XᵀX + (α/β)I)⁻¹Xᵀy, not the least-squares solution.
namespace WeightDecay.Misconceptions.TakesTheLeastSquaresWeights;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = X.PseudoInverse() * y;
        Vector<double> residual = y - X * m;
        return new Precisions(gamma / m.DotProduct(m), (y.Count - gamma) / residual.DotProduct(residual));
    }
}
