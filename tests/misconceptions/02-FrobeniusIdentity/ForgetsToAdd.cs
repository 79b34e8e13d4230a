// Forgets to add.
// Those are the products of matching entries, a matrix still. Their sum is the inner product.
namespace WeightDecay.Misconceptions.ForgetsToAdd;

public static class FrobeniusIdentity
{
    public static Tensor InnerProduct(Tensor A, Tensor B) => A * B;
}
