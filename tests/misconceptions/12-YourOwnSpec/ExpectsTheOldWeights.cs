// Expects the old weights.
// The expected value must be that of the step, found by hand. What was there before is right for nobody.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.ExpectsTheOldWeights;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        double[] before = [2.0, -1.5, 0.0, 0.5];
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        Tensor next = Subject.L2Step(tensor(before), g, eta: 0.3, lambda: 0.7);
        Assert.That(next.data<double>().ToArray(), Is.EqualTo(before).Within(1e-9));
    }
}
