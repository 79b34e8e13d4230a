// Lets the groups overrule the optimiser.
// Nothing decayed, and η was 0.001. The optimiser was told both, but a ParamGroup that is built from its
// parameters alone brings a rate of 0.001 and no decay along, and these count. Give each group an SGD.Options.
namespace WeightDecay.Misconceptions.LetsTheGroupsOverruleTheOptimiser;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw, 0.001, 0), Solutions.NormMystery.SgdStep(b, gb, 0.001, 0));
}
