// Turns the penalty into d more rows, √(nλ)·I with target 0, so that the whole objective is one sum of squares.
namespace WeightDecay.Alternatives.PenaltyAsRows;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return (nn.functional.relu(w) + nn.functional.relu(-w)).sum();
    }

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(y, X.shape[0]);
        Guard.Count(w, X.shape[1]);
        Guard.Count(b, 1);
        Guard.NotNegative(lambda);
        long n = X.shape[0];
        Tensor column = w.reshape(-1, 1);
        Tensor rows = Math.Sqrt(n * lambda) * eye(X.shape[1], dtype: X.dtype);
        Tensor errors = cat([X.matmul(column) + b - y.reshape(-1, 1), rows.matmul(column)]);
        return errors.square().sum() / (2 * n);
    }
}
