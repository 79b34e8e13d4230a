using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    [Test, Task(7)]
    public void Five_models_of_variance_4_correlated_by_03_have_a_mean_of_variance_176() =>
        The(() => OtherRemedies.BaggedVariance(4, 0.3, 5)).Is(1.76, "0.3·4 = 1.2 stays, 0.7·4 = 2.8 is divided by 5");

    [Test, Task(7)]
    public void One_model_has_its_own_variance() => The(() => OtherRemedies.BaggedVariance(4, 0.3, 1)).Is(4.0);

    [Test, Task(7)]
    public void Models_that_agree_in_everything_gain_nothing() =>
        The(() => OtherRemedies.BaggedVariance(4, 1, 50)).Is(4.0);

    [Test, Task(7)]
    public void Independent_models_share_the_variance_among_them() =>
        The(() => OtherRemedies.BaggedVariance(4, 0, 50)).Is(0.08);

    [Test, Task(7)]
    public void A_million_models_still_have_what_is_common_to_all() =>
        The(() => OtherRemedies.BaggedVariance(4, 0.3, 1_000_000)).IsWithin(1e-5, 1.2);

    [TestCase(2), TestCase(7), Task(7)]
    public void It_is_the_sum_of_the_covariance_matrix_over_B_squared(int B)
    {
        var covariance = Matrix<double>.Build.Dense(B, B, (i, j) => i == j ? 2.5 : 0.4 * 2.5);
        The(() => OtherRemedies.BaggedVariance(2.5, 0.4, B)).Is(covariance.RowSums().Sum() / (B * B));
    }

    // Three targets of ±1 have 8 outcomes, and three rows have 27 bootstraps: all that can happen to a mean of targets.
    // One bootstrap's mean has the variance 5/9, two have the covariance 1/3, so that ρ = 3/5.
    [Test, Task(7)]
    public void It_is_the_variance_of_bootstrapped_means_over_all_targets_and_bootstraps()
    {
        Vector<double>[] targets = Choices(3, 1, -1);
        double variance = targets.Average(y => EveryBootstrap.Average(rows => Math.Pow(rows.Average(i => y[i]), 2)));
        double covariance = targets.Average(y => Math.Pow(EveryBootstrap.Average(rows => rows.Average(i => y[i])), 2));
        double pairs = targets.Average(y =>
            EveryBootstrap.Average(one =>
                EveryBootstrap.Average(two => Math.Pow(one.Concat(two).Average(i => y[i]), 2))
            )
        );
        The(() => OtherRemedies.BaggedVariance(variance, covariance / variance, 2)).Is(pairs);
    }

    // Each model is √ρ times what all share plus √(1 − ρ) of its own. The variance of N normal numbers, found as their mean
    // square, has the relative standard error √(2/N).
    [Test, Task(7)]
    public void It_is_the_variance_of_normal_models_that_share_a_part()
    {
        const int Draws = 8000;
        double found = Normals(Draws, 5)
            .Average(z => 2.5 * Math.Pow(Math.Sqrt(0.4) * z[0] + Math.Sqrt(0.6) * z.SubVector(1, 4).Average(), 2));
        The(() => OtherRemedies.BaggedVariance(2.5, 0.4, 4) / found)
            .IsWithin(4.5 * Math.Sqrt(2.0 / Draws), 1.0, "four and a half standard errors, √(2/8000) each, are 0.071");
    }

    [
        TestCase(-4, 0.3, 5, "variance"),
        TestCase(4, -0.1, 5, "rho"),
        TestCase(4, 1.1, 5, "rho"),
        TestCase(4, 0.3, 0, "B")
    ]
    [Task(7, NeverFailedBecause = "the guard clauses are given")]
    public void An_average_needs_a_variance_a_correlation_and_models(double variance, double rho, int B, string name) =>
        The(() => OtherRemedies.BaggedVariance(variance, rho, B)).Rejects(name);

    // The first sample has Σx² = 6 and Σxy = 16 over 3 rows, the second 2 and -2 over 2.
    [Test, Task(8)]
    public void Two_samples_of_one_input_give_32_and_minus_10_fifteenths_and_their_mean()
    {
        Matrix<double> X = MatrixOf(
            new double[,]
            {
                { 1 },
                { 2 },
                { -1 },
            }
        );
        Vector<double> y = VectorOf(2, 6, 1);
        int[][] samples =
        [
            [0, 0, 1],
            [2, 2],
        ];
        The(() => OtherRemedies.Bag(X, y, samples, 0.5))
            .Is(VectorOf(11 / 15.0), "(16/3)/(6/3 + ½) = 32/15 and (-2/2)/(2/2 + ½) = -10/15");
    }

    [TestCase(0.7), TestCase(0.01), Task(8)]
    public void One_sample_of_every_row_is_ridge(double lambda)
    {
        int[][] samples =
        [
            [0, 1, 2, 3],
        ];
        The(() => OtherRemedies.Bag(Tall, TallY, samples, lambda)).Is(Ridge(Tall, TallY, lambda));
    }

    [Test, Task(8)]
    public void The_order_of_the_rows_in_a_sample_does_not_matter()
    {
        int[][] samples =
        [
            [2, 0, 3, 1],
        ];
        The(() => OtherRemedies.Bag(Tall, TallY, samples, 0.7)).Is(Ridge(Tall, TallY, 0.7));
    }

    [Test, Task(8)]
    public void A_row_drawn_twice_counts_twice()
    {
        int[][] samples =
        [
            [3, 1, 3, 0],
        ];
        Matrix<double> rows = Tall.SubMatrix(3, 1, 0, 3)
            .Stack(Tall.SubMatrix(1, 1, 0, 3))
            .Stack(Tall.SubMatrix(3, 1, 0, 3));
        Vector<double> targets = VectorOf(3.2, -2.4, 3.2, 1.3);
        The(() => OtherRemedies.Bag(Tall, TallY, samples, 0.7))
            .Is(Ridge(rows.Stack(Tall.SubMatrix(0, 1, 0, 3)), targets, 0.7));
    }

    [Test, Task(8)]
    public void Fewer_rows_than_weights_will_do()
    {
        int[][] samples =
        [
            [1, 1],
            [2],
        ];
        Vector<double> first = Ridge(Tall.SubMatrix(1, 1, 0, 3), VectorOf(-2.4), 0.7);
        Vector<double> second = Ridge(Tall.SubMatrix(2, 1, 0, 3), VectorOf(1.9), 0.7);
        The(() => OtherRemedies.Bag(Tall, TallY, samples, 0.7)).Is((first + second) / 2);
    }

    // For a mean of targets (X = 1) averaging over the bootstraps takes away just what they had added.
    [Test, Task(8)]
    public void All_27_bootstraps_of_three_targets_give_back_their_mean()
    {
        Matrix<double> ones = MatrixOf(
            new double[,]
            {
                { 1 },
                { 1 },
                { 1 },
            }
        );
        Vector<double> y = VectorOf(2, -1, 8);
        int[][] all = EveryBootstrap;
        The(() => OtherRemedies.Bag(ones, y, all, 0.25)).Is(VectorOf(3 / 1.25));
    }

    [Test, Task(8, NeverFailedBecause = "the guard clauses are given")]
    public void Bagging_needs_a_target_for_each_row_samples_of_rows_that_exist_and_some_decay()
    {
        int[][] good =
        [
            [0, 1, 2, 3],
        ];
        int[][] none = [];
        int[][] empty =
        [
            [0, 1],
            [],
        ];
        int[][] beyond =
        [
            [0, 4],
        ];
        The(() => OtherRemedies.Bag(Tall, ThreeW, good, 0.7)).Rejects("y");
        The(() => OtherRemedies.Bag(Tall, TallY, none, 0.7)).Rejects("bootstraps");
        The(() => OtherRemedies.Bag(Tall, TallY, empty, 0.7)).Rejects("bootstraps");
        The(() => OtherRemedies.Bag(Tall, TallY, beyond, 0.7)).Rejects("bootstraps");
        The(() => OtherRemedies.Bag(Tall, TallY, good, 0)).Rejects("lambda");
    }

    private static readonly int[][] EveryBootstrap =
    [
        .. from i in Enumerable.Range(0, 3)
        from j in Enumerable.Range(0, 3)
        from k in Enumerable.Range(0, 3)
        select new[] { i, j, k },
    ];
}
