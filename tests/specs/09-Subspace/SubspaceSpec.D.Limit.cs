using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    private static readonly Vector<double> EightAndFive = VectorOf(8, 5);

    [Test, Task(4)]
    public void Targets_8_and_5_need_the_weights_1_3_2() =>
        The(() => Subspace.MinimumNormSolution(Hand, EightAndFive)).Is(VectorOf(1, 3, 2));

    [Test, Task(4)]
    public void One_row_with_two_targets_meets_them_halfway()
    {
        Matrix<double> twice = MatrixOf(
            new[,]
            {
                { 1.0, 1.0, 0.0 },
                { 1.0, 1.0, 0.0 },
            }
        );
        Vector<double> targets = VectorOf(3, 5);
        The(() => Subspace.MinimumNormSolution(twice, targets)).Is(VectorOf(2, 2, 0));
    }

    [Test, Task(4)]
    public void Independent_rows_fit_every_target() =>
        The(() => Wide * Subspace.MinimumNormSolution(Wide, WideY)).Is(WideY);

    [Test, Task(4)]
    public void It_has_no_null_part_so_no_other_solution_is_as_short() =>
        The(() => NullPart(Dependent, Subspace.MinimumNormSolution(Dependent, FourY))).Is(Zeros(5));

    [Test, Task(4)]
    public void It_is_what_the_pseudo_inverse_makes_of_the_targets()
    {
        The(() => Subspace.MinimumNormSolution(Wide, WideY)).Is(Wide.PseudoInverse() * WideY);
        The(() => Subspace.MinimumNormSolution(Dependent, FourY)).Is(Dependent.PseudoInverse() * FourY);
    }

    [Test, Task(4)]
    public void With_more_rows_than_weights_it_is_least_squares() =>
        The(() => Subspace.MinimumNormSolution(Tall, FourY)).Is(Tall.QR().Solve(FourY));

    [Test, Task(4)]
    public void It_is_where_ridge_goes_as_lambda_goes_to_0()
    {
        Matrix<double> nearly = Wide.TransposeThisAndMultiply(Wide) / 3 + Matrix<double>.Build.DenseDiagonal(5, 1e-7);
        The(() => Subspace.MinimumNormSolution(Wide, WideY))
            .IsWithin(1e-6, nearly.Cholesky().Solve(Wide.TransposeThisAndMultiply(WideY) / 3), "ridge at λ = 10⁻⁷");
    }

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void A_solution_needs_rows_and_a_target_for_each()
    {
        The(() => Subspace.MinimumNormSolution(EmptyMatrix, WideY)).Rejects("X");
        The(() => Subspace.MinimumNormSolution(Wide, WideW)).Rejects("y");
    }

    [Test, Task(5)]
    public void From_3_0_0_descent_ends_at_2_2_3()
    {
        Vector<double> start = VectorOf(3, 0, 0);
        The(() => Subspace.GradientDescentLimit(Hand, EightAndFive, start)).Is(VectorOf(2, 2, 3));
    }

    [Test, Task(5)]
    public void From_0_it_ends_at_the_shortest_solution() =>
        The(() => Subspace.GradientDescentLimit(Wide, WideY, Zeros(5))).Is(Wide.PseudoInverse() * WideY);

    [Test, Task(5)]
    public void From_a_solution_it_goes_nowhere() =>
        The(() => Subspace.GradientDescentLimit(Wide, Wide * WideW, WideW)).Is(WideW);

    [Test, Task(5)]
    public void The_null_part_of_the_start_is_there_at_the_end() =>
        The(() => NullPart(Wide, Subspace.GradientDescentLimit(Wide, WideY, WideW))).Is(NullPart(Wide, WideW));

    [Test, Task(5)]
    public void Gradient_descent_that_is_really_run_ends_there() =>
        The(() => Subspace.GradientDescentLimit(Wide, WideY, WideW))
            .Is(Path(Wide, WideY, WideW, 0.3, 0).ElementAt(600), "600 steps with η = 0.3 end elsewhere");

    [Test, Task(5)]
    public void So_it_does_where_no_weights_fit_all_targets() =>
        The(() => Subspace.GradientDescentLimit(Dependent, FourY, WideW))
            .Is(Path(Dependent, FourY, WideW, 0.2, 0).ElementAt(600), "600 steps with η = 0.2 end elsewhere");

    [Test, Task(5)]
    public void With_more_rows_than_weights_the_start_is_forgotten() =>
        The(() => Subspace.GradientDescentLimit(Tall, FourY, TwoW)).Is(Tall.QR().Solve(FourY));

    [Test, Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void A_limit_needs_a_target_for_each_row_and_a_weight_for_each_input()
    {
        The(() => Subspace.GradientDescentLimit(Wide, WideW, WideW)).Rejects("y");
        The(() => Subspace.GradientDescentLimit(Wide, WideY, WideY)).Rejects("w0");
    }
}
