// Decays the bias instead of the weights.
// The groups are swapped: λ is for the weights, and 0 for the bias.
namespace WeightDecay.Misconceptions.DecaysTheBiasInsteadOfTheWeights;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw, eta, 0), Solutions.NormMystery.SgdStep(b, gb, eta, lambda));
}
