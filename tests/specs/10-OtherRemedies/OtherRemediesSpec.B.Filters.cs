using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    [Test, Task(2)]
    public void Two_steps_that_leave_four_fifths_have_learnt_036() =>
        The(() => OtherRemedies.EarlyStoppingFilter(0.5, 0.4, 2)).Is(0.36);

    [Test, Task(2)]
    public void One_step_learns_eta_s() => The(() => OtherRemedies.EarlyStoppingFilter(3, 0.1, 1)).Is(0.3);

    [Test, Task(2)]
    public void Before_the_first_step_nothing_is_learnt() =>
        The(() => OtherRemedies.EarlyStoppingFilter(3, 0.1, 0)).Is(0.0);

    [Test, Task(2)]
    public void Where_the_rows_say_nothing_nothing_is_ever_learnt() =>
        The(() => OtherRemedies.EarlyStoppingFilter(0, 0.1, 1000)).Is(0.0);

    [Test, Task(2)]
    public void With_time_everything_else_is() => The(() => OtherRemedies.EarlyStoppingFilter(0.7, 0.1, 1000)).Is(1.0);

    [Test, Task(2)]
    public void A_rate_above_one_over_s_swings_past_the_goal() =>
        The(() => OtherRemedies.EarlyStoppingFilter(3, 0.5, 3)).Is(1.125, "1 − (1 − 1.5)³");

    // One row for each direction, with XᵀX/n = diag(s), and least squares at 1 in each.
    [Test, Task(2)]
    public void On_a_diagonal_problem_it_is_what_descent_from_0_has_reached()
    {
        double[] eigenvalues = [0.3, 1, 2.6];
        Matrix<double> x = Matrix<double>.Build.DenseOfDiagonalArray([.. eigenvalues.Select(s => Math.Sqrt(3 * s))]);
        Vector<double> reached = Descend(x, x * VectorOf(1, 1, 1), 0.3, 5);
        The(() => eigenvalues.Select(s => OtherRemedies.EarlyStoppingFilter(s, 0.3, 5))).Is(reached);
    }

    [Test, Task(2)]
    public void On_any_data_it_filters_least_squares_to_what_descent_from_0_has_reached() =>
        The(() => Filtered(Tall, TallY, s => OtherRemedies.EarlyStoppingFilter(s, 0.2, 9)))
            .Is(Descend(Tall, TallY, 0.2, 9), "nine steps with η = 0.2 were really taken");

    [TestCase(-0.1, 0.1, 3, "s"), TestCase(0.5, 0, 3, "eta"), TestCase(0.5, 0.1, -1, "t")]
    [Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void Stopping_early_needs_an_eigenvalue_a_rate_and_steps(double s, double eta, int t, string name) =>
        The(() => OtherRemedies.EarlyStoppingFilter(s, eta, t)).Rejects(name);

    [Test, Task(3)]
    public void Ridge_lets_four_fifths_of_s_3_through_lambda_075() =>
        The(() => OtherRemedies.RidgeFilter(3, 0.75)).Is(0.8);

    [Test, Task(3)]
    public void Where_s_is_lambda_half_is_let_through() => The(() => OtherRemedies.RidgeFilter(0.7, 0.7)).Is(0.5);

    [Test, Task(3)]
    public void Without_a_penalty_all_is_let_through() => The(() => OtherRemedies.RidgeFilter(0.02, 0)).Is(1.0);

    [TestCase(0.7), TestCase(0), Task(3)]
    public void Where_the_rows_say_nothing_nothing_is_let_through(double lambda) =>
        The(() => OtherRemedies.RidgeFilter(0, lambda)).Is(0.0, "no penalty is needed to learn nothing there");

    [TestCase(0.7), TestCase(0.05), Task(3)]
    public void On_any_data_it_filters_least_squares_to_the_ridge_solution(double lambda) =>
        The(() => Filtered(Tall, TallY, s => OtherRemedies.RidgeFilter(s, lambda))).Is(Ridge(Tall, TallY, lambda));

    [TestCase(-0.1, 0.7, "s"), TestCase(0.5, -0.7, "lambda")]
    [Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Ridge_needs_an_eigenvalue_and_a_strength(double s, double lambda, string name) =>
        The(() => OtherRemedies.RidgeFilter(s, lambda)).Rejects(name);

    // (1 − x/t)ᵗ ≤ e⁻ˣ ≤ 1/(1 + x), and the ratio is largest for a single step: 1 + x, with x = ηs at most 1.
    [Test, Task(3)]
    public void Stopping_after_t_lets_through_as_much_as_ridge_of_one_over_eta_t_and_at_most_twice_that()
    {
        The(() => Ratios(OtherRemedies.EarlyStoppingFilter, OtherRemedies.RidgeFilter).Min()).IsAtLeast(1);
        The(() => Ratios(OtherRemedies.EarlyStoppingFilter, OtherRemedies.RidgeFilter).Max()).IsAtMost(2 + 1e-12);
    }

    private static double[] Ratios(Func<double, double, int, double> stopping, Func<double, double, double> ridge) =>
        [
            .. from s in new[] { 0.01, 0.3, 1, 2.5, 4 }
            from t in new[] { 1, 2, 7, 40, 400 }
            select stopping(s, 0.25, t) / ridge(s, 1 / (0.25 * t)),
        ];
}
