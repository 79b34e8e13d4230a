// Goes by way of the root.
// The root has an infinite slope at 0, so the gradient at the zero matrix comes out as NaN, although squaring undoes the root. Don't take it at all.
namespace WeightDecay.Misconceptions.GoesByWayOfTheRoot;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusByEntries(Tensor A) => A.square().sum().sqrt().square();
}
