namespace WeightDecay.Solutions;

/// <summary>
/// What one step of gradient descent does to the weights when the penalty is ½‖w‖², and when it is Σ|wᵢ|.
/// Here g is the gradient of the data loss alone; the penalty's part is added by the rule.
/// Source: Dive into Deep Learning, section "Weight Decay", exercise 3.
/// </summary>
public static class UpdateRules
{
    /// <summary>One gradient step on loss + λ·½‖w‖²: w ← (1 − ηλ)w − ηg.</summary>
    /// <param name="w">The weights: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>The next weights: a new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or <paramref name="g"/> differs in shape.</exception>
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        // The penalty's gradient is λw. Gathering the two terms in w leaves a share of it: this is why it is called decay.
        return (1 - eta * lambda) * w - eta * g;
    }

    /// <summary>One subgradient step on loss + λ·Σ|wᵢ|: w ← w − η(g + λ sign(w)), with sign(0) = 0.</summary>
    /// <param name="w">The weights: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>The next weights: a new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or <paramref name="g"/> differs in shape.</exception>
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        return w - eta * (g + lambda * w.sign());
    }

    /// <summary>
    /// Soft thresholding: the v that minimises ½(v − w)² + t|v|, which is sign(w)·max(|w| − t, 0), entry by entry.
    /// Source: Donoho (1995), doi:10.1109/18.382009.
    /// </summary>
    /// <param name="w">The numbers to shrink: any shape, any float dtype, at least one entry.</param>
    /// <param name="t">t ≥ 0, the threshold, in the units of w.</param>
    /// <returns>A new tensor of the same shape and dtype, exactly 0 wherever |w| ≤ t.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is negative or not a number.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor SoftThreshold(Tensor w, double t)
    {
        Guard.NotEmpty(w);
        Guard.NotNegative(t);
        // Your code
        return w.sign() * (w.abs() - t).clamp_min(0);
    }

    /// <summary>
    /// One proximal step on loss + λ·Σ|wᵢ|: a gradient step on the loss alone, then the soft threshold at ηλ.
    /// Source: Daubechies, Defrise and De Mol (2004), doi:10.1002/cpa.20042.
    /// </summary>
    /// <param name="w">The weights: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>The next weights: a new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or <paramref name="g"/> differs in shape.</exception>
    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        // The loss is smooth and may be followed by its slope; the penalty has a kink and is minimised outright.
        return SoftThreshold(w - eta * g, eta * lambda);
    }

    /// <summary>The weights after some L2 steps without data (g = 0): (1 − ηλ)ᵏ w₀.</summary>
    /// <param name="w0">The weights at the start: any shape, any float dtype, at least one entry.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <param name="steps">k ≥ 0, the number of steps.</param>
    /// <returns>A new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> or <paramref name="steps"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w0"/> is empty.</exception>
    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps)
    {
        Guard.NotEmpty(w0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        // Your code
        return Math.Pow(1 - eta * lambda, steps) * w0;
    }

    /// <summary>
    /// The weights after some proximal L1 steps without data (g = 0): sign(w₀)·max(|w₀| − kηλ, 0).
    /// The proximal step is meant, not the subgradient step, which never comes to rest.
    /// </summary>
    /// <param name="w0">The weights at the start: any shape, any float dtype, at least one entry.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <param name="steps">k ≥ 0, the number of steps.</param>
    /// <returns>A new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> or <paramref name="steps"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w0"/> is empty.</exception>
    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps)
    {
        Guard.NotEmpty(w0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        // Your code
        // Thresholds add up: what k small ones remove, one k times as large removes at once.
        return SoftThreshold(w0, steps * eta * lambda);
    }

    /// <summary>
    /// The learning rate up to which gradient descent on loss + λ·½‖w‖² converges: η &lt; 2/(λ + L). At or beyond it, it does not.
    /// </summary>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <param name="L">L ≥ 0, the largest eigenvalue of the loss's Hessian (XᵀX/n for the mean of ½(ŷ − y)²); above 0 where λ is 0.</param>
    /// <returns>2/(λ + L).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> or <paramref name="L"/> is negative, or both are 0.</exception>
    public static double StableLearningRate(double lambda, double L)
    {
        Guard.NotNegative(lambda);
        Guard.NotNegative(L);
        Guard.Positive(lambda + L, nameof(L));
        // Your code
        return 2 / (lambda + L);
    }
}
