using WeightDecay.Solutions;

namespace WeightDecay.Checking.Tests.References;

/// <summary>NumPy's pseudo-inverse and the solution of exercise 09 find the same weights.</summary>
public sealed class TheShortestSolution
{
    private static IEnumerable<ReferenceRow> Rows => ReferenceTable.Read("minimum_norm");

    [TestCaseSource(nameof(Rows))]
    public void It_is_NumPys_for_few_rows_and_for_many(ReferenceRow row)
    {
        int n = row.Whole("rows");
        Matrix<double> x = SmallProblem.X.SubMatrix(0, n, 0, SmallProblem.X.ColumnCount);
        Vector<double> w = Subspace.MinimumNormSolution(x, SmallProblem.Y.SubVector(0, n));
        Assert.That(w.ToArray(), Near.To(row.Numbers("w")));
    }

    [TestCaseSource(nameof(Rows))]
    public void Gradient_descent_from_zero_ends_on_it(ReferenceRow row)
    {
        int n = row.Whole("rows");
        Matrix<double> x = SmallProblem.X.SubMatrix(0, n, 0, SmallProblem.X.ColumnCount);
        Vector<double> zero = Vector<double>.Build.Dense(x.ColumnCount);
        Vector<double> w = Subspace.GradientDescentLimit(x, SmallProblem.Y.SubVector(0, n), zero);
        Assert.That(w.ToArray(), Near.To(row.Numbers("w")));
    }
}
