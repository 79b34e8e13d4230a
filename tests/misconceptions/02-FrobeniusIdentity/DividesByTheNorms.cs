// Divides by the norms.
// That is the cosine of the angle between A and B. The inner product itself is not divided by anything.
namespace WeightDecay.Misconceptions.DividesByTheNorms;

public static class FrobeniusIdentity
{
    public static Tensor InnerProduct(Tensor A, Tensor B) =>
        (A * B).sum() / (A.square().sum().sqrt() * B.square().sum().sqrt());
}
