using TorchSharp.Modules;

namespace WeightDecay.Specs;

/// <summary>Right implementations of the L2 step, some of them unusual: no spec may refuse one.</summary>
internal static class RightSteps
{
    public static readonly Implementation[] All =
    [
        new(
            "The textbook",
            "It is (1 − ηλ)w − ηg, word for word.",
            (w, g, eta, lambda) => (1 - eta * lambda) * w - eta * g
        ),
        new(
            "The gradient of the whole objective",
            "It adds λw to the gradient first. The sum is the same up to its last digits: leave a tolerance.",
            (w, g, eta, lambda) => w - eta * (g + lambda * w)
        ),
        new(
            "A blend with zero",
            "It goes the share ηλ of the way to zero, then against the gradient: the same point.",
            (w, g, eta, lambda) => w.lerp(zeros_like(w), eta * lambda) - eta * g
        ),
        new(
            "Two moves on a copy",
            "It writes, but only into a copy of its own.",
            (w, g, eta, lambda) => w.clone().mul_(1 - eta * lambda).sub_(g * eta)
        ),
        new(
            "In doubles and back",
            "It is more exact than float32 can be asked to be: leave float32 a tolerance of about 1e-5.",
            (w, g, eta, lambda) =>
                ((1 - eta * lambda) * w.to(ScalarType.Float64) - eta * g.to(ScalarType.Float64)).to(w.dtype)
        ),
        new(
            "On one long column",
            "It flattens for itself, and gives back the shape that it was given.",
            (w, g, eta, lambda) => ((1 - eta * lambda) * w.reshape(-1, 1) - eta * g.reshape(-1, 1)).reshape(w.shape)
        ),
        new("Without a graph", "Its result remembers no gradients, and nobody asked it to.", WithoutGraph),
        new("The library's optimiser", "SGD with weight_decay takes this very step.", Optimiser),
    ];

    private static Tensor WithoutGraph(Tensor w, Tensor g, double eta, double lambda)
    {
        using var off = no_grad();
        return w - eta * g - eta * lambda * w;
    }

    private static Tensor Optimiser(Tensor w, Tensor g, double eta, double lambda)
    {
        using var p = new Parameter(w.detach().clone());
        var options = new SGD.Options { LearningRate = eta, weight_decay = lambda };
        using var optimiser = optim.SGD([new SGD.ParamGroup([p], options)], eta);
        p.grad = g.detach().clone();
        optimiser.step();
        return p.detach().clone();
    }
}
