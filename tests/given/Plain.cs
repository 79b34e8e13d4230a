using System.Runtime.InteropServices;

namespace WeightDecay.Given;

/// <summary>Tensors as plain float64 numbers, outside the autograd graph.</summary>
public static class Plain
{
    /// <summary>All entries, in row order.</summary>
    /// <param name="t">Any shape and numeric type; not changed.</param>
    public static double[] Numbers(Tensor t)
    {
        using Tensor copy = t.detach().to(ScalarType.Float64).cpu().contiguous();
        // An empty tensor has no data to point at: TorchSharp throws when asked for it.
        return copy.numel() == 0 ? [] : MemoryMarshal.Cast<byte, double>(copy.bytes).ToArray();
    }

    /// <summary>All entries, in row order, as a vector.</summary>
    /// <param name="t">[d] or [d, 1], at least one entry.</param>
    public static Vector<double> Vector(Tensor t) => Vector<double>.Build.Dense(Numbers(t));

    /// <summary>The same matrix.</summary>
    /// <param name="t">[n, d], at least one entry.</param>
    public static Matrix<double> Matrix(Tensor t) =>
        Matrix<double>.Build.DenseOfRowMajor((int)t.shape[0], (int)t.shape[1], Numbers(t));
}
