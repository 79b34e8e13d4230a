// Multiplies by eta.
// λ + λ_max ≤ 2/η, and nothing is left of η on the data's side. Here the eigenvalue was scaled by η as well.
namespace WeightDecay.Misconceptions.MultipliesByEta;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta - eta * X.L2Norm() * X.L2Norm() / X.RowCount;
}
