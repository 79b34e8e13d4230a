// Never looks at the gradient.
// The step is given two tensors, and can spoil either. Look at g as well as at w.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.NeverLooksAtTheGradient;

public static class YourOwnSpec
{
    public static void The_arguments_are_left_alone()
    {
        double[] before = [2.0, -1.5, 0.0];
        Tensor w = tensor(before);
        Subject.L2Step(w, tensor(new[] { 0.4, 1.0, -2.0 }), eta: 0.3, lambda: 0.7);
        Assert.That(w.data<double>().ToArray(), Is.EqualTo(before));
    }
}
