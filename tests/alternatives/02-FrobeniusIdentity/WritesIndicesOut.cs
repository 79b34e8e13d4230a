// Unusual: Einstein's summation everywhere, and the singular values out of the symmetric eigenvalue problem.
namespace WeightDecay.Alternatives.WritesIndicesOut;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w)
    {
        Guard.VectorOrColumn(w);
        return w.dim() == 1 ? einsum("i,i->", w, w) : einsum("ij,ij->", w, w);
    }

    public static Tensor FrobeniusByEntries(Tensor A)
    {
        Guard.TwoAxes(A);
        return einsum("ij,ij->", A, A);
    }

    public static Tensor FrobeniusByTrace(Tensor A)
    {
        Guard.TwoAxes(A);
        return einsum("jj->", einsum("ij,ik->jk", A, A));
    }

    public static Tensor FrobeniusBySingularValues(Tensor A)
    {
        Guard.TwoAxes(A);
        return linalg.eigvalsh(einsum("ij,ik->jk", A, A)).sum();
    }

    public static Tensor GramDiagonal(Tensor A)
    {
        Guard.TwoAxes(A);
        return einsum("ij,ik->jk", A, A).diagonal();
    }

    public static Tensor InnerProduct(Tensor A, Tensor B)
    {
        Guard.TwoAxes(A);
        Guard.SameShape(A, B);
        return einsum("ij,ij->", A, B);
    }
}
