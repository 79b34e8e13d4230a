// Takes every w for a vector.
// dot accepts vectors only, but w may be a column [d, 1] too. Reshape it to one axis first: reshape(-1).
namespace WeightDecay.Misconceptions.TakesEveryWForAVector;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.dot(w);
}
