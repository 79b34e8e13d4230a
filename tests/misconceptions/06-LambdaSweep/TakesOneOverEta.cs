// Takes one over eta.
// From 1/η on a step overshoots, and lands on the other side of the minimum but nearer. Only from 2/η on does it land
// further away.
namespace WeightDecay.Misconceptions.TakesOneOverEta;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        1 / eta - X.L2Norm() * X.L2Norm() / X.RowCount;
}
