// Forgets the decay.
// That is least squares: λ has no effect. Add λI to XᵀX/n.
namespace WeightDecay.Misconceptions.ForgetsTheDecay;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) => X.PseudoInverse() * y;
}
