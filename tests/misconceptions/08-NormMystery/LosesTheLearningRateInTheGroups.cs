// Loses the learning rate in the groups.
// The step was made with η = 0.001. A ParamGroup that is built from its parameters, with or without a
// weight_decay, brings that rate along and overrules the optimiser's. Give it an SGD.Options.
using TorchSharp.Modules;

namespace WeightDecay.Misconceptions.LosesTheLearningRateInTheGroups;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        Stepped(
            new Parameter(w.detach().clone()) { grad = gw.clone() },
            new Parameter(b.detach().clone()) { grad = gb.clone() },
            eta,
            lambda
        );

    private static LinearParameters Stepped(Parameter w, Parameter b, double eta, double lambda)
    {
        using var optimiser = optim.SGD([new SGD.ParamGroup([w], weight_decay: lambda), new SGD.ParamGroup([b])], eta);
        optimiser.step();
        return new LinearParameters(w.detach(), b.detach());
    }
}
