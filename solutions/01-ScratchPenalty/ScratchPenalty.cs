namespace WeightDecay.Solutions;

/// <summary>
/// The penalties and the objective of weight decay, from scratch: no optimiser option, no layer, only the formula on tensors.
/// Source: Dive into Deep Learning, section "Weight Decay", https://d2l.ai/chapter_linear-regression/weight-decay.html.
/// </summary>
public static class ScratchPenalty
{
    /// <summary>The L2 penalty ½‖w‖² = ½ Σᵢ wᵢ², whose gradient is w.</summary>
    /// <param name="w">The weights: any shape, float32 or float64, at least one entry.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor L2Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        // Your code
        // The ½ is there for the gradient's sake: ∂/∂w ½‖w‖² = w, with no 2 to carry along.
        return 0.5 * w.square().sum();
    }

    /// <summary>The L1 penalty ‖w‖₁ = Σᵢ |wᵢ|, whose gradient is sign(w), with sign(0) = 0.</summary>
    /// <param name="w">The weights: any shape, float32 or float64, at least one entry.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        // Your code
        // |w| has a kink at 0, where every slope from -1 to 1 would do; autograd takes 0, the one in the middle.
        return w.abs().sum();
    }

    /// <summary>The data loss: the mean over the batch of ½(ŷ − y)².</summary>
    /// <param name="prediction">ŷ, one number for each of the n ≥ 1 rows: [n] or [n, 1].</param>
    /// <param name="target">y, of the same dtype: [n] or [n, 1], whichever shape the prediction has.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="prediction"/>.</returns>
    /// <exception cref="ArgumentException">The batch is empty, or the two differ in their number of entries.</exception>
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameCount(prediction, target);
        // Your code
        // [n] minus [n, 1] would broadcast to [n, n]: give both one shape first.
        return 0.5 * (prediction - target.reshape(prediction.shape)).square().mean();
    }

    /// <summary>
    /// The objective (1/n) Σᵢ ½(xᵢ·w + b − yᵢ)² + λ·½‖w‖²: the data loss, plus λ times the L2 penalty of the weights.
    /// The bias is not penalised.
    /// </summary>
    /// <param name="X">The inputs, [n, d], n ≥ 1 and d ≥ 1; the other tensors have its dtype.</param>
    /// <param name="y">The targets, [n] or [n, 1].</param>
    /// <param name="w">The weights, [d] or [d, 1].</param>
    /// <param name="b">The bias, 0-dim or [1].</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/> and <paramref name="b"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is no matrix or is empty, or a shape does not fit it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> is negative, infinite or not a number.</exception>
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(y, X.shape[0]);
        Guard.Count(w, X.shape[1]);
        Guard.Count(b, 1);
        Guard.NotNegative(lambda);
        // Your code
        // Only w goes into the penalty: b moves all predictions up or down, which fits no noise.
        return HalfSquaredError(X.matmul(w) + b, y) + lambda * L2Penalty(w);
    }
}
