// Looks at the first weight alone.
// What goes wrong elsewhere, at a weight of 0 or at the last one, is never seen. Compare every entry.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.LooksAtTheFirstWeightAlone;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        Tensor next = Subject.L2Step(w, g, eta: 0.3, lambda: 0.7);
        Assert.That(next[0].item<double>(), Is.EqualTo(1.46).Within(1e-9));
    }
}
