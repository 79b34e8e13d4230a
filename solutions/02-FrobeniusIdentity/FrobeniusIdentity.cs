namespace WeightDecay.Solutions;

/// <summary>
/// The squared Frobenius norm ‖A‖²_F = Σᵢⱼ aᵢⱼ² and its identities, which make it the L2 penalty of a whole weight matrix.
/// Every function here returns the <b>squared</b> norm: no root is ever taken.
/// Source: Dive into Deep Learning, section "Weight Decay", exercise 4.
/// </summary>
public static class FrobeniusIdentity
{
    /// <summary>The squared Euclidean norm ‖w‖² = wᵀw = Σᵢ wᵢ²: no root, and no ½.</summary>
    /// <param name="w">The weights, [d] or [d, 1] with d ≥ 1, float32 or float64.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty or of another shape.</exception>
    public static Tensor SquaredNorm(Tensor w)
    {
        Guard.VectorOrColumn(w);
        // Your code
        // The dot product wants vectors, and of a column wᵀw would be a [1, 1] matrix: flatten first.
        Tensor flat = w.reshape(-1);
        return flat.dot(flat);
    }

    /// <summary>The squared Frobenius norm by its definition, ‖A‖²_F = Σᵢⱼ aᵢⱼ²: not ‖A‖_F, no root.</summary>
    /// <param name="A">Any matrix, [rows, columns], float32 or float64; without rows or columns the value is 0.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="A"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="A"/> does not have two axes.</exception>
    public static Tensor FrobeniusByEntries(Tensor A)
    {
        Guard.TwoAxes(A);
        // Your code
        return A.square().sum();
    }

    /// <summary>The squared Frobenius norm as the trace of the Gram matrix, ‖A‖²_F = tr(AᵀA): not ‖A‖_F, no root.</summary>
    /// <param name="A">Any matrix, [rows, columns], float32 or float64; without rows or columns the value is 0.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="A"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="A"/> does not have two axes.</exception>
    public static Tensor FrobeniusByTrace(Tensor A)
    {
        Guard.TwoAxes(A);
        // Your code
        // Here the Gram matrix is the point; the last two tasks do without it.
        return A.T.mm(A).trace();
    }

    /// <summary>The squared Frobenius norm as the sum of the squared singular values, ‖A‖²_F = Σᵢ σᵢ²: not ‖A‖_F, no root.</summary>
    /// <param name="A">Any matrix, [rows, columns], float32 or float64; without rows or columns the value is 0.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="A"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="A"/> does not have two axes.</exception>
    public static Tensor FrobeniusBySingularValues(Tensor A)
    {
        Guard.TwoAxes(A);
        // Your code
        return linalg.svdvals(A).square().sum();
    }

    /// <summary>The diagonal of the Gram matrix: entry j is (AᵀA)ⱼⱼ = ‖aⱼ‖² = Σᵢ aᵢⱼ², the squared norm of column j.</summary>
    /// <param name="A">Any matrix, [rows, columns], float32 or float64; without rows every entry is 0, without columns there is none.</param>
    /// <returns>A tensor of shape [columns] and the same dtype, on the autograd graph of <paramref name="A"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="A"/> does not have two axes.</exception>
    public static Tensor GramDiagonal(Tensor A)
    {
        Guard.TwoAxes(A);
        // Your code
        // Axis 0 counts the rows: summing it away leaves one number for each column.
        // The axis is named, since a bare 0 would be read as a ScalarType (Byte), not as an axis.
        return A.square().sum(dim: 0);
    }

    /// <summary>
    /// The inner product of two matrices, ⟨A, B⟩ = tr(AᵀB); with itself it is the squared norm, ⟨A, A⟩ = ‖A‖²_F.
    /// It needs neither AᵀB nor BAᵀ: with millions of columns, or of rows,
    /// these would not fit into any memory (and a loop over them would take minutes).
    /// </summary>
    /// <param name="A">Any matrix, [rows, columns], float32 or float64; without rows or columns the value is 0.</param>
    /// <param name="B">A matrix of the same shape and dtype.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graphs of both.</returns>
    /// <exception cref="ArgumentException"><paramref name="A"/> does not have two axes, or <paramref name="B"/> has another shape.</exception>
    public static Tensor InnerProduct(Tensor A, Tensor B)
    {
        Guard.TwoAxes(A);
        Guard.SameShape(A, B);
        // Your code
        // Entry j of the diagonal of AᵀB is Σᵢ aᵢⱼ bᵢⱼ: only these products count, so only these are made.
        return (A * B).sum();
    }
}
