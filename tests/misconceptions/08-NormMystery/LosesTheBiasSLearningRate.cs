// Loses the bias's learning rate.
// The weights are right, but the bias was moved with η = 0.001. `new SGD.ParamGroup([b])` brings that rate along
// and overrules the optimiser's. Give this group an SGD.Options too.
namespace WeightDecay.Misconceptions.LosesTheBiasSLearningRate;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw, eta, lambda), Solutions.NormMystery.SgdStep(b, gb, 0.001, 0));
}
