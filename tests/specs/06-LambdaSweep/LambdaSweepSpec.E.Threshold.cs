namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    private static readonly Matrix<double> Upright = MatrixOf(
        new[,]
        {
            { 3.0, 0.0 },
            { 0.0, 1.0 },
            { 3.0, 0.0 },
            { 0.0, 1.0 },
        }
    );

    // XᵀX = [5 4; 4 5], with eigenvalues 9 and 1.
    private static readonly Matrix<double> Slanting = MatrixOf(
        new[,]
        {
            { 2.0, 1.0 },
            { 1.0, 2.0 },
            { 0.0, 0.0 },
            { 0.0, 0.0 },
        }
    );

    private static readonly Matrix<double> Wide = MatrixOf(
        new[,]
        {
            { 1.2, -0.4, 0.3, 2.0, 0.0 },
            { -0.7, 1.5, 2.1, 0.5, -1.4 },
            { 0.0, 0.8, -1.1, 1.6, 0.9 },
        }
    );

    [Test, Task(5)]
    public void Four_rows_with_an_eigenvalue_of_18_take_4_and_a_half_of_20() =>
        The(() => LambdaSweep.DivergenceThreshold(Upright, 0.1)).Is(15.5);

    [Test, Task(5)]
    public void Columns_that_go_together_are_steeper_than_each_by_itself() =>
        The(() => LambdaSweep.DivergenceThreshold(Slanting, 0.5)).Is(1.75);

    [Test, Task(5)]
    public void Where_no_lambda_helps_the_threshold_is_negative() =>
        The(() => LambdaSweep.DivergenceThreshold(Upright, 0.5)).Is(-0.5);

    [TestCase(0.1), TestCase(0.7), Task(5)]
    public void With_more_inputs_than_rows_it_is_still_the_largest_eigenvalue_that_counts(double eta)
    {
        double steepest = (Wide.TransposeThisAndMultiply(Wide) / 3).Evd(Symmetricity.Symmetric).EigenValues[^1].Real;
        The(() => LambdaSweep.DivergenceThreshold(Wide, eta)).Is(2 / eta - steepest);
    }

    [Test, Task(5)]
    public void Just_below_it_descent_that_is_really_run_comes_to_rest() =>
        The(() => Moves(Slanting, 0.5, LambdaSweep.DivergenceThreshold(Slanting, 0.5) - 0.02))
            .IsAtMost(1e-3, "0.02 below, a step is 1 % shorter than the one before: 0.99¹⁰⁰⁰ = 0.00004 is left");

    [Test, Task(5)]
    public void Just_above_it_every_step_is_longer_than_the_one_before() =>
        The(() => Moves(Slanting, 0.5, LambdaSweep.DivergenceThreshold(Slanting, 0.5) + 0.02))
            .IsAtLeast(1e3, "0.02 above, a step is 1 % longer than the one before: 1.01¹⁰⁰⁰ = 21 000");

    [Test, Task(5)]
    public void At_the_threshold_itself_steps_neither_grow_nor_shrink() =>
        The(() => Growth(Wide, 0.1, LambdaSweep.DivergenceThreshold(Wide, 0.1))).IsWithin(1e-6, 1);

    [Test, Task(5)]
    public void On_the_page_it_is_a_little_below_182_for_the_rows_of_seed_0()
    {
        Matrix<double> x = PageRows(0);
        double steepest = (x.TransposeAndMultiply(x) / 20).Evd(Symmetricity.Symmetric).EigenValues[^1].Real;
        The(() => LambdaSweep.DivergenceThreshold(x, 0.01)).Is(200 - steepest);
    }

    [Test, Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void A_threshold_needs_inputs_and_a_rate()
    {
        Matrix<double> empty = Matrix<double>.Build.Dense(0, 3);
        The(() => LambdaSweep.DivergenceThreshold(empty, 0.1)).Rejects("X");
        The(() => LambdaSweep.DivergenceThreshold(Wide, 0)).Rejects("eta");
    }

    private static Matrix<double> PageRows(int seed) => Plain.Matrix(RegressionData.Create(seed).TrainX);

    // How long step 1000 is, measured by the first.
    private static double Moves(Matrix<double> x, double eta, double lambda)
    {
        double[] lengths = StepLengths(x, eta, lambda);
        return lengths[^1] / lengths[0];
    }

    // How long step 1000 is, measured by the one before.
    private static double Growth(Matrix<double> x, double eta, double lambda)
    {
        double[] lengths = StepLengths(x, eta, lambda);
        return lengths[^1] / lengths[^2];
    }

    // 1000 steps of descent in full batches, for some targets and from some start.
    private static double[] StepLengths(Matrix<double> x, double eta, double lambda)
    {
        Vector<double> y = Vector<double>.Build.Dense(x.RowCount, i => i - 0.7);
        Vector<double> w = Vector<double>.Build.Dense(x.ColumnCount, i => 1 + 0.3 * i);
        var lengths = new double[1000];
        for (int t = 0; t < lengths.Length; t++)
        {
            Vector<double> step = -eta * (x.TransposeThisAndMultiply(x * w - y) / x.RowCount + lambda * w);
            w += step;
            lengths[t] = step.L2Norm();
        }
        return lengths;
    }
}
