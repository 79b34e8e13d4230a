// Expects the step in place.
// The new weights are what the step gives back. The old ones stay as they are, so that the caller can still use them.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.ExpectsTheStepInPlace;

public static class YourOwnSpec
{
    public static void The_arguments_are_left_alone()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0 });
        Subject.L2Step(w, tensor(new[] { 0.4, 1.0, -2.0 }), eta: 0.3, lambda: 0.7);
        Assert.That(w.data<double>().ToArray(), Is.EqualTo(new[] { 1.46, -1.485, 0.6 }).Within(1e-9));
    }
}
