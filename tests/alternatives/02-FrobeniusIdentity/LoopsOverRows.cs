// Unusual: goes row by row, adding up outer products and dot products, with no sum over an axis.
namespace WeightDecay.Alternatives.LoopsOverRows;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w)
    {
        Guard.VectorOrColumn(w);
        Tensor total = zeros([], w.dtype);
        for (long i = 0; i < w.shape[0]; i++)
            total = total + w[i].reshape([]) * w[i].reshape([]);
        return total;
    }

    public static Tensor FrobeniusByEntries(Tensor A)
    {
        Guard.TwoAxes(A);
        Tensor total = zeros([], A.dtype);
        for (long i = 0; i < A.shape[0]; i++)
        for (long j = 0; j < A.shape[1]; j++)
            total = total + A[i, j].pow(2);
        return total;
    }

    public static Tensor FrobeniusByTrace(Tensor A)
    {
        Guard.TwoAxes(A);
        Tensor gram = zeros(A.shape[1], A.shape[1], A.dtype);
        for (long i = 0; i < A.shape[0]; i++)
            gram = gram + A[i].outer(A[i]);
        return gram.diagonal().sum();
    }

    public static Tensor FrobeniusBySingularValues(Tensor A)
    {
        Guard.TwoAxes(A);
        Tensor total = zeros([], A.dtype);
        foreach (Tensor sigma in linalg.svdvals(A).unbind())
            total = total + sigma * sigma;
        return total;
    }

    public static Tensor GramDiagonal(Tensor A)
    {
        Guard.TwoAxes(A);
        Tensor total = zeros(A.shape[1], A.dtype);
        for (long i = 0; i < A.shape[0]; i++)
            total = total + A[i] * A[i];
        return total;
    }

    public static Tensor InnerProduct(Tensor A, Tensor B)
    {
        Guard.TwoAxes(A);
        Guard.SameShape(A, B);
        return A.flatten().dot(B.flatten());
    }
}
