// Squares the trace.
// That is tr(A)², which sees the diagonal of A alone. Multiply Aᵀ by A first, then take the trace of the product.
namespace WeightDecay.Misconceptions.SquaresTheTrace;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByTrace(Tensor A) => A.trace().square();
}
