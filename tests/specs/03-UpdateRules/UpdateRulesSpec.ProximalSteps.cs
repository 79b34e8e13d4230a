namespace WeightDecay.Specs;

public sealed partial class UpdateRulesSpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(3)]
    public void What_is_within_a_half_of_zero_becomes_zero_and_the_rest_comes_a_half_nearer(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2, -1, 0.3, -0.2, 0 }, dtype);
        The(() => UpdateRules.SoftThreshold(w, 0.5)).Is(tensor(new[] { 1.5, -0.5, 0, 0, 0 }, dtype));
    }

    [Test, Task(3)]
    public void A_threshold_may_be_zero_just_reached_or_above_everything()
    {
        Tensor w = tensor(new[] { 1.2, -0.7, 0 });
        double[] thresholds = [0, 0.7, 9];
        double[,] remains =
        {
            { 1.2, -0.7, 0 },
            { 0.5, 0, 0 },
            { 0, 0, 0 },
        };
        The(() => AtEach(thresholds, UpdateRules.SoftThreshold, w)).Is(remains);
    }

    [Test, Task(3)]
    public void The_soft_threshold_minimises_half_the_squared_distance_plus_t_times_the_size()
    {
        Tensor w = tensor(
            new[,]
            {
                { 2.3, -1.1 },
                { 0.4, -0.3 },
                { 0, 3.7 },
            }
        );
        Tensor lowest = LowestOnGrid(w, (w, v) => 0.5 * (v - w).square() + 0.7 * v.abs());
        The(() => UpdateRules.SoftThreshold(w, 0.7)).IsWithin(GridSpacing, lowest, "the grid's points are 0.001 apart");
    }

    [Test, Task(3)]
    public void At_the_soft_threshold_0_is_a_subgradient()
    {
        Tensor w = tensor(new[] { 2.3, -1.1, 0.4, -0.3, 0 });
        The(() => FromSubgradient(UpdateRules.SoftThreshold(w, 0.7), w, 0.7))
            .Is(new double[5], "where |w| ≤ t the result is exactly 0; a rest of 1e-16 is not");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void A_threshold_is_not_negative()
    {
        Tensor w = ones(2);
        The(() => UpdateRules.SoftThreshold(w, -0.5)).Rejects("t");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(4)]
    public void The_proximal_step_follows_the_gradient_then_takes_7_hundredths_but_stops_at_zero(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2, -1, 0.1, 0 }, dtype);
        Tensor g = tensor(new[] { 0.5, 3, 0.6, -1 }, dtype);
        The(() => UpdateRules.ProximalL1Step(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.88, -1.23, 0, 0.03 }, dtype));
    }

    [Test, Task(4)]
    public void Where_the_gradient_leads_across_zero_the_proximal_step_goes_along()
    {
        Tensor w = tensor(
            new[,]
            {
                { 0.1, -0.2, 2 },
                { 0.1, 0, -1 },
            }
        );
        Tensor g = tensor(
            new[,]
            {
                { 3, -4, 1 },
                { 1.5, 0.6, 0 },
            }
        );
        Tensor next = tensor(
            new[,]
            {
                { -0.13, 0.13, 1.83 },
                { 0, 0, -0.93 },
            }
        );
        The(() => UpdateRules.ProximalL1Step(w, g, 0.1, 0.7)).Is(next);
    }

    [Test, Task(4)]
    public void The_proximal_step_minimises_tangent_plus_penalty_plus_distance()
    {
        Tensor w = tensor(new[] { 2.3, -1.1, 0.1, -0.2, 0 });
        Tensor g = tensor(new[] { 1.0, -2, -3, -1, 4 });
        Tensor lowest = LowestOnGrid(
            stack([w, g], 1),
            (wg, v) => wg.select(1, 1) * v + (v - wg.select(1, 0)).square() / (2 * 0.3) + 0.7 * v.abs()
        );
        The(() => UpdateRules.ProximalL1Step(w, g, 0.3, 0.7))
            .IsWithin(GridSpacing, lowest, "the grid's points are 0.001 apart");
    }

    [Test, Task(4)]
    public void The_proximal_step_lands_on_zero_and_stays()
    {
        double[] landing = [0.8, 0.59, 0.38, 0.17, 0, 0];
        The(() => Path(UpdateRules.ProximalL1Step, 0.8, 0.3, 0.7, 5)).Is(landing);
        The(() => Furthest(Path(UpdateRules.ProximalL1Step, -1.37, 0.1, 0.7, 60), 20, 60)).IsAtMost(0);
    }

    [Test, Task(4)]
    public void On_uncorrelated_columns_proximal_steps_end_in_the_soft_threshold_of_least_squares()
    {
        Tensor leastSquares = tensor(new[] { 2.5, -0.4, -1.2 });
        Tensor firstAndLast = tensor(
            new[,]
            {
                { 0.9, 0, -0.25 },
                { 1.8, 0, -0.5 },
            }
        );
        The(() => FirstAndLast(UpdateRules.ProximalL1Step, leastSquares, 0.5, 0.7, 60)).Is(firstAndLast);
    }

    [TestCase(0.0, 0.7, "eta"), TestCase(0.1, -0.7, "lambda")]
    [Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void The_proximal_step_needs_a_positive_rate_and_no_negative_penalty(double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => UpdateRules.ProximalL1Step(w, w, eta, lambda)).Rejects(name);
    }
}
