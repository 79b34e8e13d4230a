// Takes a rate of one.
// A factor of 1 that is missing, or there twice, makes no difference. Take an η that is not 1.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.TakesARateOfOne;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        Tensor next = Subject.L2Step(w, g, eta: 1, lambda: 0.7);
        Assert.That(next.data<double>().ToArray(), Is.EqualTo(new[] { 0.2, -1.45, 2, 0.05 }).Within(1e-9));
    }
}
