using TorchSharp.Modules;

namespace WeightDecay.Solutions;

/// <summary>
/// The norm (½‖w‖², as on the discussion page) that a layer starts with, what decay leaves of it, and what the library's
/// optimisers do in one step. Source: Dive into Deep Learning, section "Weight Decay", and its discussion.
/// </summary>
public static class NormMystery
{
    /// <summary>
    /// The expected ½‖w‖² of weights drawn uniformly from [−a, a]: d·a²/6. With a = 1/√d, a linear layer's default, it is 1/6
    /// whatever d is.
    /// </summary>
    /// <param name="d">The number of weights, at least 1.</param>
    /// <param name="a">a > 0, the bound of the distribution.</param>
    /// <returns>The expectation of ½Σwᵢ².</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="d"/> or <paramref name="a"/> is not positive.</exception>
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a)
    {
        Guard.Positive(d);
        Guard.Positive(a);
        // Your code
        // E[w²] is the mean of w² over [−a, a], the integral a³/3 from 0 to a over its length a.
        return 0.5 * d * (a * a / 3);
    }

    /// <summary>The expected ½‖w‖² of weights drawn from the normal distribution N(0, σ²): d·σ²/2.</summary>
    /// <param name="d">The number of weights, at least 1.</param>
    /// <param name="sigma">σ ≥ 0, the standard deviation of each weight.</param>
    /// <returns>The expectation of ½Σwᵢ².</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="d"/> is not positive, or <paramref name="sigma"/> is negative.</exception>
    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma)
    {
        Guard.Positive(d);
        Guard.NotNegative(sigma);
        // Your code
        return 0.5 * d * (sigma * sigma);
    }

    /// <summary>The ½‖w‖² that is left after some steps of decay alone (no data): (1 − ηλ)²ᵗ times what there was.</summary>
    /// <param name="norm0">½‖w‖² ≥ 0 at the start.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the optimiser's weight decay.</param>
    /// <param name="steps">t ≥ 0, the number of steps.</param>
    /// <returns>½‖w‖² at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or another argument is negative.</exception>
    public static double NormAfter(double norm0, double eta, double lambda, int steps)
    {
        Guard.NotNegative(norm0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        // Your code
        // Each step multiplies w by 1 − ηλ, and so its square by (1 − ηλ)².
        return Math.Pow(1 - eta * lambda, 2 * steps) * norm0;
    }

    /// <summary>
    /// The λ of this course's objective (mean of ½(ŷ − y)², plus λ·½‖w‖²) that has the same minimum as a loss s times the
    /// course's with the given weight decay: weightDecay/s.
    /// </summary>
    /// <param name="weightDecay">The optimiser's weight decay, at least 0.</param>
    /// <param name="lossScale">s > 0: the loss in use divided by the course's; 2 for a mean of (ŷ − y)² without the ½.</param>
    /// <returns>The λ that counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weightDecay"/> is negative, or <paramref name="lossScale"/> is not positive.</exception>
    public static double EffectiveLambda(double weightDecay, double lossScale)
    {
        Guard.NotNegative(weightDecay);
        Guard.Positive(lossScale);
        // Your code
        // s·loss + weightDecay·½‖w‖² = s·(loss + (weightDecay/s)·½‖w‖²), and a factor before it all moves no minimum.
        return weightDecay / lossScale;
    }

    /// <summary>One step of the library's SGD with weight decay: w ← w − η(g + λw).</summary>
    /// <param name="w">The weights before the step: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="weightDecay">λ ≥ 0, the weight decay; 0 for a bias.</param>
    /// <returns>The new weights: a new tensor of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="weightDecay"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or <paramref name="g"/> differs from it in shape.</exception>
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(weightDecay);
        // Your code
        return w - eta * (g + weightDecay * w);
    }

    /// <summary>
    /// One step of Adam with an L2 penalty (coupled decay): the decay is added to the gradient before the moments see it. With
    /// h = g + λw: m ← β₁m + (1 − β₁)h, v ← β₂v + (1 − β₂)h², w ← w − η·m̂/(√v̂ + ε), where m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ).
    /// β₁ = 0.9, β₂ = 0.999 and ε = 1e-8 are given in <see cref="AdamState"/>. Source: Kingma and Ba (2015), arXiv:1412.6980.
    /// </summary>
    /// <param name="w">The weights before the step: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="m">The running mean of the gradients so far, uncorrected, of the same shape; zeros before the first step.</param>
    /// <param name="v">The running mean of their squares so far, uncorrected, of the same shape; zeros before the first step.</param>
    /// <param name="step">t, the number of this step: 1 for the first.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the decay.</param>
    /// <returns>The new weights and the new, uncorrected moments: new tensors of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> or <paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or another tensor differs from it in shape.</exception>
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.SameShape(w, m);
        Guard.SameShape(w, v);
        Guard.Positive(step);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        return Step(w, g + lambda * w, m, v, step, eta);
    }

    /// <summary>
    /// One step of AdamW (decoupled decay): the moments see the gradient of the data loss alone, and the decay goes to the
    /// weights directly. m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², w ← (1 − ηλ)w − η·m̂/(√v̂ + ε), where m̂ = m/(1 − β₁ᵗ) and
    /// v̂ = v/(1 − β₂ᵗ). The constants are those of <see cref="AdamState"/>. Source: Loshchilov and Hutter (2019), arXiv:1711.05101.
    /// </summary>
    /// <param name="w">The weights before the step: any shape, any float dtype, at least one entry.</param>
    /// <param name="g">The gradient of the data loss at w, of the same shape.</param>
    /// <param name="m">The running mean of the gradients so far, uncorrected, of the same shape; zeros before the first step.</param>
    /// <param name="v">The running mean of their squares so far, uncorrected, of the same shape; zeros before the first step.</param>
    /// <param name="step">t, the number of this step: 1 for the first.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the decay.</param>
    /// <returns>The new weights and the new, uncorrected moments: new tensors of the same shape and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> or <paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty, or another tensor differs from it in shape.</exception>
    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.SameShape(w, m);
        Guard.SameShape(w, v);
        Guard.Positive(step);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        // The gradient was taken at the old w, so what is shrunk first changes nothing in the moments.
        return Step((1 - eta * lambda) * w, g, m, v, step, eta);
    }

    /// <summary>
    /// One step of the library's own SGD for a linear layer, as the concise model asks for it: weight decay λ on the weights,
    /// none on the bias, and the learning rate η for both.
    /// </summary>
    /// <param name="w">The weights before the step: any shape, any float dtype, at least one entry.</param>
    /// <param name="b">The bias before the step, of the same dtype, at least one entry.</param>
    /// <param name="gw">The gradient of the data loss with respect to w, of w's shape.</param>
    /// <param name="gb">The gradient of the data loss with respect to b, of b's shape.</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the weight decay.</param>
    /// <returns>The new weights and bias: new tensors of the old shapes and dtype.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not positive, or <paramref name="lambda"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="w"/> or <paramref name="b"/> is empty, or a gradient's shape is not its parameter's.</exception>
    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.NotEmpty(b);
        Guard.SameShape(w, gw);
        Guard.SameShape(b, gb);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        // Your code
        using Parameter weight = Trainable(w, gw);
        using Parameter bias = Trainable(b, gb);
        using var optimiser = optim.SGD([Group(weight, eta, lambda), Group(bias, eta, 0)], eta);
        optimiser.step();
        return new LinearParameters(weight.detach().clone(), bias.detach().clone());
    }

    private static AdamState Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta)
    {
        Tensor mean = AdamState.Beta1 * m + (1 - AdamState.Beta1) * g;
        Tensor square = AdamState.Beta2 * v + (1 - AdamState.Beta2) * g.square();
        // Both began at 0 and are too small at first, by exactly these factors.
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta1, step));
        Tensor second = square / (1 - Math.Pow(AdamState.Beta2, step));
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }

    // The optimiser writes into what it is given, and the caller's tensors are not ours to change.
    private static Parameter Trainable(Tensor value, Tensor gradient) =>
        new(value.detach().clone()) { grad = gradient.detach().clone() };

    // Options, and in them the rate: a group built without them takes 0.001 for its rate, whatever the optimiser was told.
    private static SGD.ParamGroup Group(Parameter p, double eta, double lambda) =>
        new([p], new SGD.Options { LearningRate = eta, weight_decay = lambda });
}
