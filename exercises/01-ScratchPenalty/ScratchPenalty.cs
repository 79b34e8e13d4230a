namespace WeightDecay.Exercises;

/// <summary>
/// The penalty and the objective of weight decay, from scratch: no optimiser option, no layer, just the formula in tensors.
/// Source: Dive into Deep Learning, section "Weight Decay".
/// </summary>
public static class ScratchPenalty
{
    /// <summary>The L2 penalty ½‖w‖² = ½ Σᵢ wᵢ².</summary>
    /// <param name="w">The weights: any shape, any float dtype, at least one entry.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor L2Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        // Your code
        throw new ToDo();
    }

    /// <summary>The L1 penalty ‖w‖₁ = Σᵢ |wᵢ|.</summary>
    /// <param name="w">The weights: any shape, any float dtype, at least one entry.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        // Your code
        throw new ToDo();
    }

    /// <summary>The data loss: the mean over the batch of ½(ŷ − y)².</summary>
    /// <param name="prediction">ŷ, [n] or [n, 1].</param>
    /// <param name="target">y, of the same number of entries; a shape that differs by a 1 only ([n] against [n, 1]) is the same batch.</param>
    /// <returns>A 0-dim tensor on the autograd graph of <paramref name="prediction"/>.</returns>
    /// <exception cref="ArgumentException">A batch is empty, or the two differ in their number of entries.</exception>
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target)
    {
        Guard.NotEmpty(prediction);
        Guard.SameCount(prediction, target);
        // Your code
        throw new ToDo();
    }

    /// <summary>The objective: data loss of Xw + b, plus λ times the L2 penalty of w. The bias is never penalised.</summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n] or [n, 1].</param>
    /// <param name="w">Weights, [d] or [d, 1].</param>
    /// <param name="b">Bias, 0-dim or [1].</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty.</param>
    /// <returns>A 0-dim tensor on the autograd graph of <paramref name="w"/> and <paramref name="b"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> is negative or not a number.</exception>
    /// <exception cref="ArgumentException">The shapes don't fit.</exception>
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(w, X.shape[1]);
        Guard.Count(y, X.shape[0]);
        Guard.NotNegative(lambda);
        // Your code
        throw new ToDo();
    }
}
