// Adds up the whole product.
// That adds every entry of the product, also those where different columns meet. The trace takes the diagonal only: each column with its own partner.
namespace WeightDecay.Misconceptions.AddsUpTheWholeProduct;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByTrace(Tensor A) => A.T.mm(A).sum();

    public static Tensor InnerProduct(Tensor A, Tensor B) => A.T.mm(B).sum();
}
