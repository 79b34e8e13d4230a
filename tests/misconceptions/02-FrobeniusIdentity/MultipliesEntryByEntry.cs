// Multiplies entry by entry.
// In TorchSharp * multiplies entry by entry. The Gram matrix is a matrix product: use matmul.
namespace WeightDecay.Misconceptions.MultipliesEntryByEntry;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByTrace(Tensor A) => (A.T * A).trace();
}
