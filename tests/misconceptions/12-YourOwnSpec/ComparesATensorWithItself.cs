// Compares a tensor with itself.
// A second name for a tensor is no copy: both change together. Keep the numbers from before in an array or a clone.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.ComparesATensorWithItself;

public static class YourOwnSpec
{
    public static void The_arguments_are_left_alone()
    {
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0 });
        Tensor before = w;
        Subject.L2Step(w, tensor(new[] { 0.4, 1.0, -2.0 }), eta: 0.3, lambda: 0.7);
        Assert.That(w.data<double>().ToArray(), Is.EqualTo(before.data<double>().ToArray()));
    }
}
