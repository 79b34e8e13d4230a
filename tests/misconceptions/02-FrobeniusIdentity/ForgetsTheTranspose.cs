// Forgets the transpose.
// The first factor has to be Aᵀ. Without it rows meet columns: tr(AA) is ‖A‖²_F only if A is symmetric, and needs a square A at all.
namespace WeightDecay.Misconceptions.ForgetsTheTranspose;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByTrace(Tensor A) => A.mm(A).trace();

    public static Tensor InnerProduct(Tensor A, Tensor B) => A.mm(B).trace();
}
