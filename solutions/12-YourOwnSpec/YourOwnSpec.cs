using NUnit.Framework;

namespace WeightDecay.Solutions;

/// <summary>
/// Specs of the L2 step, to be written. Each function is one NUnit test about <see cref="Subject.L2Step"/>: it fails by an
/// assertion, and passes by coming to its end. It is run on right implementations and on wrong ones, one after the other.
/// </summary>
public static class YourOwnSpec
{
    /// <summary>The values: one step is (1 − ηλ)w − ηg, in every entry.</summary>
    [Test]
    public static void One_step_is_exact()
    {
        // Your code
        // No two entries alike, one of them 0, and g not a multiple of w; η is not 1, and λ can be seen. By hand, 1 − ηλ = 0.79.
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        Tensor next = Subject.L2Step(w, g, eta: 0.3, lambda: 0.7);
        Assert.That(next.data<double>().ToArray(), Is.EqualTo(new[] { 1.46, -1.485, 0.6, 0.365 }).Within(1e-9));
    }

    /// <summary>The form: the result has the shape and the dtype of w, for vectors, columns and matrices in float32 and float64.</summary>
    [Test]
    public static void Shape_and_type_are_kept()
    {
        // Your code
        foreach (ScalarType type in new[] { ScalarType.Float32, ScalarType.Float64 })
        foreach (long[] shape in new long[][] { [6], [6, 1], [2, 3] })
        {
            Tensor next = Subject.L2Step(ones(shape, type), ones(shape, type), eta: 0.3, lambda: 0.7);
            Assert.That(next.shape, Is.EqualTo(shape));
            Assert.That(next.dtype, Is.EqualTo(type));
        }
    }

    /// <summary>The manners: after the call, w and g are what they were before.</summary>
    [Test]
    public static void The_arguments_are_left_alone()
    {
        // Your code
        // What they were stands in arrays: a second name for the same tensor would change along with it.
        double[] before = [2.0, -1.5, 0.0];
        double[] slopes = [0.4, 1.0, -2.0];
        Tensor w = tensor(before);
        Tensor g = tensor(slopes);
        Subject.L2Step(w, g, eta: 0.3, lambda: 0.7);
        Assert.That(w.data<double>().ToArray(), Is.EqualTo(before));
        Assert.That(g.data<double>().ToArray(), Is.EqualTo(slopes));
    }
}
