// Collects what is wrong before it fails, takes matrices in all specs, and keeps clones instead of arrays.
using NUnit.Framework;

namespace WeightDecay.Alternatives.SeveralAssertionsAtOnce;

public static class YourOwnSpec
{
    private static Tensor W =>
        tensor(
            new[,]
            {
                { 2f, -1.5f },
                { 0f, 0.5f },
            }
        );

    private static Tensor G =>
        tensor(
            new[,]
            {
                { 0.4f, 1f },
                { -2f, 0.1f },
            }
        );

    public static void One_step_is_exact()
    {
        Tensor next = Subject.L2Step(W, G, 0.3, 0.7);
        double[] right = [1.46, -1.485, 0.6, 0.365];
        Assert.Multiple(() =>
        {
            for (int i = 0; i < 4; i++)
                Assert.That(next[i / 2, i % 2].item<float>(), Is.EqualTo(right[i]).Within(1e-5));
        });
    }

    public static void Shape_and_type_are_kept() =>
        Assert.Multiple(() =>
        {
            foreach (Tensor w in new[] { W, W.reshape(4, 1), W.to(ScalarType.Float64) })
            {
                Tensor next = Subject.L2Step(w, w + 1, 0.3, 0.7);
                Assert.That(next.shape, Is.EqualTo(w.shape));
                Assert.That(next.dtype, Is.EqualTo(w.dtype));
            }
        });

    public static void The_arguments_are_left_alone()
    {
        Tensor w = W;
        Tensor g = G;
        Subject.L2Step(w, g, 0.3, 0.7);
        Assert.That(w.Equals(W) && g.Equals(G), "w or g has changed");
    }
}
