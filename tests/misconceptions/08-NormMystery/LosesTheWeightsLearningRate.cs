// Loses the weights' learning rate.
// The bias is right, but the weights were moved with η = 0.001. A ParamGroup that is built with a weight_decay
// alone brings that rate along and overrules the optimiser's. Give this group an SGD.Options.
namespace WeightDecay.Misconceptions.LosesTheWeightsLearningRate;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw, 0.001, lambda), Solutions.NormMystery.SgdStep(b, gb, eta, 0));
}
