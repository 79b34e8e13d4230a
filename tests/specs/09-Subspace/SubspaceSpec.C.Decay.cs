using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    [Test, Task(3)]
    public void Two_steps_that_leave_four_fifths_leave_064_of_the_null_part()
    {
        Vector<double> start = VectorOf(3, 0, 0);
        The(() => Subspace.NullComponentAfter(Hand, start, 0.5, 0.4, 2)).Is(VectorOf(0.64, -0.64, 0.64));
    }

    [Test, Task(3)]
    public void Before_the_first_step_it_is_the_null_part_of_the_start() =>
        The(() => Subspace.NullComponentAfter(Wide, WideW, 0.1, 0.7, 0)).Is(NullPart(Wide, WideW));

    [Test, Task(3)]
    public void Without_decay_it_never_changes() =>
        The(() => Subspace.NullComponentAfter(Wide, WideW, 0.1, 0, 1000)).Is(NullPart(Wide, WideW));

    [Test, Task(3)]
    public void At_every_step_it_is_the_null_part_of_weights_that_were_really_trained() =>
        The(() => Steps(Subspace.NullComponentAfter, Wide, WideW, 0.1, 0.7))
            .Is(
                Matrix<double>.Build.DenseOfRowVectors(
                    Path(Wide, WideY, WideW, 0.1, 0.7).Take(9).Select(w => NullPart(Wide, w))
                ),
                "row t holds the null part after t steps of gradient descent on loss + λ·½‖w‖²"
            );

    [Test, Task(3)]
    public void So_it_is_for_rows_that_depend_on_each_other() =>
        The(() => Steps(Subspace.NullComponentAfter, Dependent, WideW, 0.05, 1.3))
            .Is(
                Matrix<double>.Build.DenseOfRowVectors(
                    Path(Dependent, FourY, WideW, 0.05, 1.3).Take(9).Select(w => NullPart(Dependent, w))
                ),
                "row t holds the null part after t steps of gradient descent on loss + λ·½‖w‖²"
            );

    [Test, Task(3)]
    public void Ten_epochs_of_the_page_at_lambda_3_leave_097_to_the_power_of_40()
    {
        double start = NullPart(Wide, WideW).L2Norm();
        The(() => Subspace.NullComponentAfter(Wide, WideW, 0.01, 3, 40).L2Norm() / start)
            .IsWithin(1e-6, 0.295712, "ηλ = 0.03, and 20 rows in batches of 5 make 40 steps");
    }

    [Test, Task(3)]
    public void A_rate_above_one_over_lambda_turns_its_sign_at_each_step() =>
        The(() => Subspace.NullComponentAfter(Wide, WideW, 0.5, 3, 3)).Is(-0.125 * NullPart(Wide, WideW));

    [TestCase(0, 0.7, 3, "eta"), TestCase(0.1, -0.7, 3, "lambda"), TestCase(0.1, 0.7, -1, "steps")]
    [Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Decay_needs_a_rate_a_strength_and_a_number_of_steps(
        double eta,
        double lambda,
        int steps,
        string name
    ) => The(() => Subspace.NullComponentAfter(Wide, WideW, eta, lambda, steps)).Rejects(name);

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Decay_needs_a_start_of_the_right_size() =>
        The(() => Subspace.NullComponentAfter(Wide, WideY, 0.1, 0.7, 3)).Rejects("w0");

    private static Matrix<double> Steps(
        Func<Matrix<double>, Vector<double>, double, double, int, Vector<double>> after,
        Matrix<double> x,
        Vector<double> w0,
        double eta,
        double lambda
    ) => Matrix<double>.Build.DenseOfRowVectors(Enumerable.Range(0, 9).Select(t => after(x, w0, eta, lambda, t)));
}
