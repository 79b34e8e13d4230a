// Keeps lambda for fewer rows.
// That is the error of n refits with the same λ. The closed form keeps nλ: its refits on n − 1 rows have λn/(n − 1).
namespace WeightDecay.Misconceptions.KeepsLambdaForFewerRows;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.CrossValidationError(
            X,
            y,
            lambda,
            [.. Enumerable.Range(0, y.Count).Select(i => new[] { i })]
        );
}
