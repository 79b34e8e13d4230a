// Asserts nothing.
// The step is taken and nobody looks at it. A test without an assertion passes on everything that does not crash.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.AssertsNothing;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        _ = Subject.L2Step(w, 2 * w + 1, eta: 0.3, lambda: 0.7);
    }
}
