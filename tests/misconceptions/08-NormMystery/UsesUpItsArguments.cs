// Uses up its arguments.
// The parameters were made of w and b themselves. A Parameter takes its tensor over, so that the caller's is gone,
// and the optimiser writes into it. Make it of a copy: `w.detach().clone()`.
using TorchSharp.Modules;

namespace WeightDecay.Misconceptions.UsesUpItsArguments;

public static class NormMystery
{
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        Stepped(new Parameter(w) { grad = gw.clone() }, new Parameter(b) { grad = gb.clone() }, eta, lambda);

    private static LinearParameters Stepped(Parameter w, Parameter b, double eta, double lambda)
    {
        var decayed = new SGD.ParamGroup([w], new SGD.Options { LearningRate = eta, weight_decay = lambda });
        var free = new SGD.ParamGroup([b], new SGD.Options { LearningRate = eta, weight_decay = 0 });
        using var optimiser = optim.SGD([decayed, free], eta);
        optimiser.step();
        return new LinearParameters(w.detach(), b.detach());
    }
}
