// Unusual: the library's own norms where it has them, and inner products by polarisation, ¼(‖A + B‖² − ‖A − B‖²).
namespace WeightDecay.Alternatives.LeansOnTheLibrary;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w)
    {
        Guard.VectorOrColumn(w);
        return linalg.vector_norm(w).pow(2);
    }

    public static Tensor FrobeniusByEntries(Tensor A)
    {
        Guard.TwoAxes(A);
        return linalg.norm(A, "fro").pow(2);
    }

    public static Tensor FrobeniusByTrace(Tensor A)
    {
        Guard.TwoAxes(A);
        return A.matmul(A.T).trace();
    }

    public static Tensor FrobeniusBySingularValues(Tensor A)
    {
        Guard.TwoAxes(A);
        var (_, sigma, _) = linalg.svd(A, fullMatrices: false);
        return sigma.pow(2).sum();
    }

    public static Tensor GramDiagonal(Tensor A)
    {
        Guard.TwoAxes(A);
        return A.T.matmul(A).diagonal();
    }

    public static Tensor InnerProduct(Tensor A, Tensor B)
    {
        Guard.TwoAxes(A);
        Guard.SameShape(A, B);
        return 0.25 * ((A + B).square().sum() - (A - B).square().sum());
    }
}
