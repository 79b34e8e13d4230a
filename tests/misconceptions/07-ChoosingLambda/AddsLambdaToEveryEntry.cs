// Adds lambda to every entry.
// λ was added to every entry of XᵀX/n: that is what `matrix + number` does. λI has λ on its diagonal and 0 elsewhere.
namespace WeightDecay.Misconceptions.AddsLambdaToEveryEntry;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        (X.TransposeThisAndMultiply(X) / y.Count + lambda).LU().Solve(X.TransposeThisAndMultiply(y) / y.Count);
}
