// Takes the weights for the gradient.
// Where g is w, or a multiple of it, the two can be mixed up unseen. Take a g with a direction of its own.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.TakesTheWeightsForTheGradient;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor next = Subject.L2Step(w, w.clone(), eta: 0.3, lambda: 0.7);
        Assert.That(next.data<double>().ToArray(), Is.EqualTo(new[] { 0.98, -0.735, 0, 0.245 }).Within(1e-9));
    }
}
