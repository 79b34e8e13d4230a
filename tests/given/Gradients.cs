namespace WeightDecay.Given;

/// <summary>Two independent ways to a gradient: the autograd graph, and central differences.</summary>
public static class Gradients
{
    /// <summary>The gradient of a scalar function by autograd.</summary>
    /// <param name="f">Maps a tensor of any shape to a 0-dim tensor.</param>
    /// <param name="at">The point; not changed.</param>
    /// <returns>A detached tensor of the point's shape and dtype.</returns>
    /// <exception cref="InvalidOperationException">The result does not hang on the point through the autograd graph.</exception>
    public static Tensor Gradient(Func<Tensor, Tensor> f, Tensor at)
    {
        using var grad = enable_grad();
        Tensor leaf = at.detach().clone().requires_grad_(true);
        Tensor value = f(leaf);
        if (!value.requires_grad)
            throw new InvalidOperationException(
                "the result has no gradient: it was computed outside the autograd graph"
            );
        leaf.grad = null; // what the function has put there by hand is no gradient of its value
        value.backward();
        return leaf.grad
            ?? throw new InvalidOperationException("the result does not depend on its argument in the autograd graph");
    }

    /// <summary>The gradient of a scalar function by central differences with step 1e-5 (error about 1e-9 for smooth functions of size 1).</summary>
    /// <param name="f">Maps a float64 tensor of any shape to a number.</param>
    /// <param name="at">The point, float64; not changed.</param>
    /// <returns>A float64 tensor of the point's shape.</returns>
    public static Tensor CentralDifferences(Func<Tensor, double> f, Tensor at)
    {
        const double Step = 1e-5;
        Tensor result = zeros_like(at);
        for (long i = 0; i < at.numel(); i++)
        {
            Tensor ahead = at.clone();
            Tensor behind = at.clone();
            ahead.view(-1)[i] = at.view(-1)[i] + Step;
            behind.view(-1)[i] = at.view(-1)[i] - Step;
            result.view(-1)[i] = (f(ahead) - f(behind)) / (2 * Step);
        }
        return result;
    }
}
