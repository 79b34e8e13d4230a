using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clause for targets that the inputs must have something to say about.</summary>
public static partial class Guard
{
    /// <summary>Not at right angles to every column: Xᵀy is not 0.</summary>
    /// <exception cref="ArgumentException">Xᵀy is 0.</exception>
    public static void Correlated(
        Matrix<double> X,
        Vector<double> y,
        [CallerArgumentExpression(nameof(y))] string name = ""
    )
    {
        if (X.TransposeThisAndMultiply(y).InfinityNorm() == 0)
            throw new ArgumentException(
                "is at right angles to every column of X, so that no weight is better than 0",
                name
            );
    }
}
