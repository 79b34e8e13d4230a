// Takes a tiny lambda.
// The decay that it stands for is smaller than the tolerance, so no mistake in it can be seen. Take λ near 1.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.TakesATinyLambda;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 0.7f, -0.4f, 0.9f, 0.2f });
        Tensor g = tensor(new[] { 0.3f, 0.5f, -0.8f, 0.1f });
        Tensor next = Subject.L2Step(w, g, eta: 0.1, lambda: 5e-6);
        float[] right = [0.67f, -0.45f, 0.98f, 0.19f];
        Assert.That(next.data<float>().ToArray(), Is.EqualTo(right).Within(1e-5f));
    }
}
