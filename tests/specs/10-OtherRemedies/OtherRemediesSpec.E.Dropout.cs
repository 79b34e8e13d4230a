using static WeightDecay.Given.Gradients;
using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    private const int Many = 10_000;

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void At_p_one_quarter_a_3_becomes_0_or_4(ScalarType dtype)
    {
        Tensor threes = full(100, 3, dtype: dtype);
        The(() => Values(OtherRemedies.Dropout(threes, 0.25, 1)))
            .Is(new[] { 0.0, 4.0 }, "the different values among a hundred, 4 being 3/(1 - 0.25)");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void At_p_0_all_is_as_it_was(ScalarType dtype)
    {
        Tensor x = tensor(
            new double[,]
            {
                { 0.7, -1.3, 0 },
                { 2.1, 50, -4 },
            },
            dtype
        );
        The(() => OtherRemedies.Dropout(x, 0, 1)).Is(x);
    }

    [TestCase(0.2), TestCase(0.7), Task(6)]
    public void To_one_digit_the_share_of_zeros_among_ten_thousand_is_p(double p)
    {
        Tensor x = ones(Many, dtype: ScalarType.Float64);
        The(() => Math.Round(Zeros(OtherRemedies.Dropout(x, p, 3)), 1)).Is(p);
    }

    [Test, Task(6)]
    public void The_mean_stays_what_it_was()
    {
        Tensor x = ones(Many, dtype: ScalarType.Float64);
        double error = 4.5 * Math.Sqrt(0.3 / 0.7 / Many);
        The(() => Mean(OtherRemedies.Dropout(x, 0.3, 3)))
            .IsWithin(error, 1.0, "four and a half standard errors, √(p/(1 - p)/10000) each, are 0.029");
    }

    [Test, Task(6)]
    public void The_same_seed_drops_the_same_places()
    {
        Tensor x = linspace(-7, 9, 100, dtype: ScalarType.Float64).reshape(20, 5);
        The(() => OtherRemedies.Dropout(x, 0.3, 5) - OtherRemedies.Dropout(x, 0.3, 5)).Is(zeros_like(x));
    }

    [Test, Task(6)]
    public void It_drops_them_whatever_stands_there()
    {
        Tensor x = linspace(-7, 9, 100, dtype: ScalarType.Float64).reshape(20, 5);
        Tensor marks = ones_like(x);
        The(() => OtherRemedies.Dropout(x, 0.3, 5) - x * OtherRemedies.Dropout(marks, 0.3, 5)).Is(zeros_like(x));
    }

    [Test, Task(6)]
    public void Another_seed_drops_other_places()
    {
        Tensor x = ones(Many, dtype: ScalarType.Float64);
        double error = 4.5 * Math.Sqrt(0.25 * 0.75 / Many);
        The(() => Zeros(OtherRemedies.Dropout(x, 0.5, 8) + OtherRemedies.Dropout(x, 0.5, 9)))
            .IsWithin(error, 0.25, "at p = ½ a quarter of the places should be dropped by both");
    }

    [TestCase(5000, 2), TestCase(2, 5000), Task(6)]
    public void Each_entry_has_its_own_luck(int rows, int columns)
    {
        Tensor x = ones(rows, columns, dtype: ScalarType.Float64);
        double error = 4.5 * Math.Sqrt(0.25 * 0.75 / 5000);
        The(() => BothKept(OtherRemedies.Dropout(x, 0.5, 4)))
            .IsWithin(error, 0.25, "at p = ½ a quarter of the pairs across the shorter axis should be kept whole");
    }

    [Test, Task(6)]
    public void The_random_numbers_of_others_stay_as_they_were()
    {
        manual_seed(11);
        double next = rand(1, dtype: ScalarType.Float64).item<double>();
        Tensor x = ones(20, dtype: ScalarType.Float64);
        The(() => NextAfter(OtherRemedies.Dropout, x))
            .Is(next, "the global generator was seeded with 11, and should go on as if nobody had asked for dropout");
    }

    [Test, Task(6)]
    public void The_gradient_passes_where_the_entry_did()
    {
        Tensor x = linspace(-7, 9, 100, dtype: ScalarType.Float64).reshape(20, 5);
        Tensor marks = ones_like(x);
        The(() => Gradient(v => Sum(OtherRemedies.Dropout(v, 0.3, 5)), x) - OtherRemedies.Dropout(marks, 0.3, 5))
            .Is(zeros_like(x), "of a sum it is 1/(1 - p) where kept, and 0 where dropped");
    }

    // The loss of one row over its eight masks has a mean and a variance; 4000 copies of the row estimate the mean.
    [Test, Task(6)]
    public void A_row_that_is_dropped_out_again_and_again_costs_the_loss_and_the_penalty()
    {
        Tensor copies = tensor(Tall.SubMatrix(3, 1, 0, 3).ToArray()).expand(4000, 3).contiguous();
        Vector<double> one = Tall.Row(3);
        double squares = one.PointwiseMultiply(ThreeW).PointwisePower(2).Sum();
        double expected = 0.5 * Math.Pow(one.DotProduct(ThreeW) - 3.2, 2) + 0.3 / 0.7 * 0.5 * squares;
        double error = 4.5 * DroppedDeviation(one, 3.2, ThreeW, 0.3) / Math.Sqrt(4000);
        The(() => MeanLoss(OtherRemedies.Dropout(copies, 0.3, 2)) / expected)
            .IsWithin(error / expected, 1.0, "that is four and a half standard errors of the mean of 4000 copies");
    }

    [Test, Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void Dropout_needs_entries_and_a_probability_below_1()
    {
        Tensor x = ones(3);
        Tensor none = zeros(0);
        The(() => OtherRemedies.Dropout(none, 0.2, 1)).Rejects("x");
        The(() => OtherRemedies.Dropout(x, 1, 1)).Rejects("p");
        The(() => OtherRemedies.Dropout(x, -0.2, 1)).Rejects("p");
        The(() => OtherRemedies.Dropout(x, double.NaN, 1)).Rejects("p");
    }

    [ManyAnswers(
        "Dropout",
        "x/(1 - p) where kept and 0 elsewhere, on x's graph, with a share p dropped, in no order, within six standard errors"
    )]
    private static bool IsDroppedOut(Tensor x, double p, long seed, Tensor answer)
    {
        if (answer is null || (answer.dtype, answer.requires_grad) != (x.dtype, x.requires_grad))
            return false;
        if (!answer.shape.SequenceEqual(x.shape))
            return false;
        Tensor kept = (answer != 0) | (x == 0);
        Tensor row = kept.reshape(-1);
        double turns = Mean(row[1..] != row[..^1]);
        double error = Math.Sqrt(p * (1 - p) / x.numel());
        double zeros = Mean(x == 0); // there nobody can tell
        return answer.allclose(x * kept / (1 - p))
            && Math.Abs(1 - Mean(kept) - p) <= 6 * error + zeros
            && Math.Abs(turns - 2 * p * (1 - p)) <= 12 * error + 2 * zeros;
    }

    private static double[] Values(Tensor t) =>
        [.. t.to(ScalarType.Float64).data<double>().ToArray().Select(v => Math.Round(v, 4)).Distinct().Order()];

    private static double Zeros(Tensor t) => Mean(t == 0);

    private static double BothKept(Tensor t) => Mean((t != 0).all(t.shape[0] == 2 ? 0 : 1));

    private static double Mean(Tensor t) => t.to(ScalarType.Float64).mean().item<double>();

    private static Tensor Sum(Tensor t) => t.sum();

    private static double NextAfter(Func<Tensor, double, long, Tensor> dropout, Tensor x)
    {
        manual_seed(11);
        dropout(x, 0.4, 7);
        return rand(1, dtype: ScalarType.Float64).item<double>();
    }

    private static double MeanLoss(Tensor rows) => Mean(0.5 * (rows.mv(tensor(ThreeW.ToArray())) - 3.2).square());
}
