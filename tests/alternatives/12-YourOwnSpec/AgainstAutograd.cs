// Finds the expected step by differentiating the objective instead of by hand, at random weights.
using NUnit.Framework;

namespace WeightDecay.Alternatives.AgainstAutograd;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = randn(6, ScalarType.Float64);
        w[2] = 0;
        w.requires_grad_(true);
        Tensor g = randn(6, ScalarType.Float64);
        ((g * w).sum() + 0.7 * 0.5 * w.square().sum()).backward();
        Tensor right = w.detach() - 0.3 * w.grad!;
        Tensor next = Subject.L2Step(w.detach().clone(), g, 0.3, 0.7);
        Assert.That(allclose(next, right, rtol: 0, atol: 1e-9));
    }
}
