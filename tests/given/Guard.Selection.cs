using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clauses for choosing λ: folds, candidates and validation draws.</summary>
public static partial class Guard
{
    /// <summary>At least one row and one column, and a target for each row.</summary>
    /// <exception cref="ArgumentException">The matrix is empty, or the sizes don't fit.</exception>
    public static void Examples(
        Matrix<double> X,
        Vector<double> y,
        [CallerArgumentExpression(nameof(X))] string nameX = "",
        [CallerArgumentExpression(nameof(y))] string nameY = ""
    )
    {
        NotEmpty(X, nameX);
        Count(y, X.RowCount, nameY);
    }

    /// <summary>From 2 to n folds, so that none is empty and each leaves rows to fit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer or more.</exception>
    public static void FoldCount(int k, int n, [CallerArgumentExpression(nameof(k))] string name = "")
    {
        if (k < 2 || k > n)
            throw new ArgumentOutOfRangeException(name, k, $"must be from 2 to the number of rows, {n}");
    }

    /// <summary>At least two folds, none empty, that hold each of so many rows once.</summary>
    /// <exception cref="ArgumentException">A row is missing, twice or unknown, or a fold is empty or the only one.</exception>
    public static void Partition(int[][] folds, int rows, [CallerArgumentExpression(nameof(folds))] string name = "")
    {
        if (folds.Length < 2 || folds.Any(fold => fold.Length == 0))
            throw new ArgumentException("needs at least two folds, and a row in each", name);
        if (!folds.SelectMany(fold => fold).Order().SequenceEqual(Enumerable.Range(0, rows)))
            throw new ArgumentException($"needs each of the rows 0 to {rows - 1} in one fold", name);
    }

    /// <summary>Zero or more, and zero only where the columns of X are independent: else XᵀX has no inverse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">λ is negative, infinite or NaN, or is 0 where that leaves no one solution.</exception>
    public static void Decay(
        double lambda,
        Matrix<double> X,
        [CallerArgumentExpression(nameof(lambda))] string name = ""
    )
    {
        NotNegative(lambda, name);
        if (lambda == 0 && X.Rank() < X.ColumnCount)
            throw new ArgumentOutOfRangeException(
                name,
                lambda,
                "must be above 0 where columns of X depend on each other"
            );
    }

    /// <summary>At least one λ, each zero or more.</summary>
    /// <exception cref="ArgumentException">There is none, or one is negative, infinite or NaN.</exception>
    public static void Candidates(double[] lambdas, [CallerArgumentExpression(nameof(lambdas))] string name = "")
    {
        if (lambdas.Length == 0)
            throw new ArgumentException("needs at least one candidate", name);
        foreach (double lambda in lambdas)
            NotNegative(lambda, name);
    }

    /// <summary>So many validation draws at least: inputs of so many columns, and a target for each row.</summary>
    /// <exception cref="ArgumentException">There are too few, or the sizes don't fit.</exception>
    public static void Draws(
        Matrix<double>[] inputs,
        Vector<double>[] targets,
        int least,
        int columns,
        [CallerArgumentExpression(nameof(inputs))] string inputsName = "",
        [CallerArgumentExpression(nameof(targets))] string targetsName = ""
    )
    {
        if (inputs.Length < least || inputs.Any(x => x.RowCount == 0 || x.ColumnCount != columns))
            throw new ArgumentException($"needs at least {least}, each with rows of {columns} columns", inputsName);
        if (!targets.Select(y => y.Count).SequenceEqual(inputs.Select(x => x.RowCount)))
            throw new ArgumentException("needs a target for each row of each draw", targetsName);
    }
}
