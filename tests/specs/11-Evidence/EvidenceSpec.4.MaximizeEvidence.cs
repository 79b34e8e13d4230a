using static WeightDecay.Specs.EvidenceOracle;

namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    private const double Fine = 1e-12;

    // XᵀX = 4I: in this design the best precisions have a closed form.
    private static readonly Matrix<double> Signs = Rows([
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
    ]);

    // Squares of 25 and 1 along the two columns (mean 13), 1 and 1 across them (mean 1): β = 1, α = 4/(13 − 1).
    private static readonly Vector<double> Strong = VectorOf(3, 3, -3, -1);

    // Squares of 0.09 and 0.25 along the columns, 4 and 9 across: less than the noise alone would give.
    private static readonly Vector<double> Weak = VectorOf(-0.6, 2.9, 2.1, -0.4);

    [Test, Task(4)]
    public void One_step_is_MacKays_step() =>
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(X, Y, 0.7, 2.5, Fine, 1))).Is(Step(X, Y, 0.7, 2.5));

    [Test, Task(4)]
    public void Three_steps_are_three_of_MacKays() =>
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(X, Y, 0.7, 2.5, Fine, 3))).Is(Steps(X, Y, [0.7, 2.5], 3));

    [TestCase(2, 5), TestCase(0.01, 0.05), Task(4)]
    public void Mean_squares_of_13_and_1_make_a_third_and_1_from_wherever_it_starts(double alpha, double beta) =>
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(Signs, Strong, alpha, beta, Fine, 200)))
            .Is(VectorOf(1 / 3.0, 1), "XᵀX = 4I: 1/β = 1 and 4/α + 1/β = 13");

    [Test, Task(4)]
    public void It_ends_with_the_first_step_that_changes_neither_precision_by_more_than_the_tolerance() =>
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(X, Y, 100, 0.01, 0.01, 200)))
            .Is(
                Settled(X, Y, [100, 0.01], 0.01),
                "that step is the last, and its result the answer; one precision may settle before the other"
            );

    [Test, Task(4)]
    public void It_does_not_matter_in_which_units_the_targets_are()
    {
        Vector<double> large = 1e5 * Strong;
        The(() => InUnitsOf(1e-10, Evidence.MaximizeEvidence(Signs, large, 2e-10, 5e-10, Fine, 200)))
            .Is(VectorOf(1 / 3.0, 1), "targets 10⁵ times as large have precisions 10¹⁰ times as small");
    }

    [TestCase(0.7, 2.5), TestCase(100, 0.01), Task(4)]
    public void Where_it_ends_the_evidence_is_flat(double alpha, double beta) =>
        The(() => SlopesAt(Evidence.MaximizeEvidence(X, Y, alpha, beta, Fine, 200)))
            .IsWithin(1e-8, VectorOf(0, 0), "the slopes along ln α and ln β were found by central differences");

    [Test, Task(4)]
    public void Where_it_ends_the_evidence_is_larger_than_around()
    {
        double around = Enumerable
            .Range(0, 12)
            .Max(i => LogDensity(X, Y, 1.1965 * Math.Exp(0.3 * Math.Cos(i)), 1.9524 * Math.Exp(0.3 * Math.Sin(i))));
        The(() => DensityAt(Evidence.MaximizeEvidence(X, Y, 0.7, 2.5, Fine, 200))).IsAtLeast(around);
    }

    [Test, Task(4)]
    public void Data_with_less_signal_than_noise_sends_alpha_off_and_the_most_steps_end_it() =>
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(Signs, Weak, 1, 1, Fine, 4)))
            .Is(Steps(Signs, Weak, [1, 1], 4), "the evidence rises as long as α does");

    [Test, Task(4)]
    public void However_many_steps_it_may_take_it_ends_with_numbers() =>
        The(() => Evidence.MaximizeEvidence(Signs, Weak, 1, 1, Fine, 5000).Alpha)
            .IsAtLeast(1e6, "here α grows until it is no number any more: the last one that was is the answer");

    [Test, Task(4)]
    public void Data_drawn_from_the_model_give_back_its_precisions() =>
        The(() => StandardErrorsOff(Evidence.MaximizeEvidence))
            .IsAtMost(
                3,
                "the mean of 1/α and of 1/β over 12 draws should be within three standard errors of the truth, √(2/(12·8)) and √(2/(12·16))"
            );

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void A_search_needs_targets_that_fit_a_start_a_tolerance_and_steps()
    {
        Vector<double> unrelated = VectorOf(0, 0, 7);
        The(() => Evidence.MaximizeEvidence(X, WideY, 1, 1, Fine, 9)).Rejects("y");
        The(() => Evidence.MaximizeEvidence(Diagonal, unrelated, 1, 1, Fine, 9)).Rejects("y");
        The(() => Evidence.MaximizeEvidence(X, Y, 0, 1, Fine, 9)).Rejects("alpha");
        The(() => Evidence.MaximizeEvidence(X, Y, 1, 0, Fine, 9)).Rejects("beta");
        The(() => Evidence.MaximizeEvidence(X, Y, 1, 1, 0, 9)).Rejects("tolerance");
        The(() => Evidence.MaximizeEvidence(X, Y, 1, 1, Fine, 0)).Rejects("mostSteps");
    }

    private static double[] InUnitsOf(double unit, Precisions precisions) =>
        [precisions.Alpha / unit, precisions.Beta / unit];

    private static double[] SlopesAt(Precisions at) => Slopes(X, Y, at.Alpha, at.Beta);

    private static double DensityAt(Precisions at) => LogDensity(X, Y, at.Alpha, at.Beta);

    private static double StandardErrorsOff(
        Func<Matrix<double>, Vector<double>, double, double, double, int, Precisions> maximize
    )
    {
        const int Draws = 12;
        Precisions truth = new(0.25, 4);
        Precisions[] found =
        [
            .. EvidenceData.Draws(truth, Draws, 24, 8).Select(d => maximize(d.X, d.Y, 1, 1, 1e-4, 50)),
        ];
        double prior = found.Average(f => truth.Alpha / f.Alpha) - 1;
        double noise = found.Average(f => truth.Beta / f.Beta) - 1;
        return Math.Max(
            Math.Abs(prior) / Math.Sqrt(2.0 / (Draws * 8)),
            Math.Abs(noise) / Math.Sqrt(2.0 / (Draws * 16))
        );
    }
}
