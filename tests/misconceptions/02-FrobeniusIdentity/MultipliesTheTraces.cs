// Multiplies the traces.
// That is tr(A)·tr(B), which sees two diagonals alone. The trace of a product is not the product of the traces.
namespace WeightDecay.Misconceptions.MultipliesTheTraces;

public static class FrobeniusIdentity
{
    public static Tensor InnerProduct(Tensor A, Tensor B) => A.trace() * B.trace();
}
