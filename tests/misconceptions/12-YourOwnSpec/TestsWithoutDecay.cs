// Tests without decay.
// With λ = 0 nothing decays, so whatever is wrong with the decay stays hidden. Take a λ near 1.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.TestsWithoutDecay;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        Tensor next = Subject.L2Step(w, g, eta: 0.3, lambda: 0);
        Assert.That(next.data<double>().ToArray(), Is.EqualTo(new[] { 1.88, -1.8, 0.6, 0.47 }).Within(1e-9));
    }
}
