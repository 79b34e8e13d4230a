// Doubles lambda.
// The penalty is λ·½‖w‖², and its gradient λw. Without the ½ it would be 2λw, which is what came out.
namespace WeightDecay.Misconceptions.DoublesLambda;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.Ridge(X, y, 2 * lambda);
}
