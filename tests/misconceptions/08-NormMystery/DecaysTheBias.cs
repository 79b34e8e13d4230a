// Decays the bias.
// The bias got the weights' decay. Its group needs a weight_decay of 0: a bias that is pulled to zero can't follow
// the mean of the targets.
namespace WeightDecay.Misconceptions.DecaysTheBias;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw, eta, lambda), Solutions.NormMystery.SgdStep(b, gb, eta, lambda));
}
