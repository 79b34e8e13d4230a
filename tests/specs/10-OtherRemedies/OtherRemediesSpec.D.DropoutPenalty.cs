using static WeightDecay.Given.Gradients;
using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    // Mean squares of 2 and 4; means of 2/3 and 1.
    private static readonly double[,] Six =
    {
        { 1, -2 },
        { 2, 2 },
        { -1, 3 },
    };

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void A_fifth_dropped_of_inputs_with_mean_squares_2_and_4_costs_one_and_a_half(ScalarType dtype)
    {
        Tensor X = tensor(
            new double[,]
            {
                { 1, -2 },
                { 2, 2 },
                { -1, 2 },
            },
            dtype
        );
        Tensor w = tensor(new[] { 2.0, -1.0 }, dtype);
        The(() => OtherRemedies.DropoutPenalty(X, w, 0.2))
            .Is(tensor(1.5, dtype), "0.2/0.8 · ½(2²·2 + 1²·4) is one number, 1.5");
    }

    [Test, Task(5)]
    public void A_column_of_weights_costs_what_a_row_of_them_does()
    {
        Tensor X = tensor(Six);
        Tensor w = tensor(new[] { 2.0, -1.0 });
        Tensor column = w.reshape(2, 1);
        double penalty = 0.25 * 0.5 * (4 * 2 + 17 / 3.0);
        The(() => OtherRemedies.DropoutPenalty(X, column, 0.2)).Is(tensor(penalty), "[d, 1] times [d] would be [d, d]");
    }

    [Test, Task(5)]
    public void Where_nothing_is_dropped_nothing_is_paid()
    {
        Tensor X = tensor(Six);
        Tensor w = tensor(new[] { 2.0, -1.0 });
        The(() => OtherRemedies.DropoutPenalty(X, w, 0)).Is(tensor(0.0));
    }

    [TestCase(0.3), TestCase(0.75), Task(5)]
    public void It_is_what_the_loss_gains_on_average_over_every_mask(double p)
    {
        Tensor X = tensor(Tall.ToArray());
        Tensor w = tensor(ThreeW.ToArray());
        double gain = DroppedLoss(Tall, TallY, ThreeW, p) - Loss(Tall, TallY, ThreeW);
        The(() => OtherRemedies.DropoutPenalty(X, w, p))
            .Is(tensor(gain), "each row was dropped in all eight ways, weighed by their probabilities");
    }

    [Test, Task(5)]
    public void On_inputs_of_mean_square_1_it_is_the_L2_penalty_times_p_over_1_minus_p()
    {
        Tensor X = tensor(
            new double[,]
            {
                { 1, -1 },
                { -1, -1 },
                { 1, 1 },
            }
        );
        Tensor w = tensor(new[] { 0.7, -2 });
        The(() => OtherRemedies.DropoutPenalty(X, w, 0.75)).Is(tensor(3 * 0.5 * (0.49 + 4)), "p = ¾ makes λ = 3");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void Its_gradient_pulls_each_weight_by_the_mean_square_of_its_input(ScalarType dtype)
    {
        Tensor X = tensor(Six, dtype);
        Tensor w = tensor(new[] { 2.0, -1.0 }, dtype);
        Tensor pull = tensor(new[] { 0.25 * 2 * 2, 0.25 * 17 / 3.0 * -1 }, dtype);
        The(() => Gradient(v => OtherRemedies.DropoutPenalty(X, v, 0.2), w)).Is(pull);
    }

    [Test, Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void The_penalty_needs_inputs_weights_that_fit_and_a_probability_below_1()
    {
        Tensor X = tensor(Six);
        Tensor none = zeros(0, 2);
        Tensor w = tensor(new[] { 2.0, -1.0 });
        Tensor three = tensor(new[] { 2.0, -1.0, 0.5 });
        The(() => OtherRemedies.DropoutPenalty(none, w, 0.2)).Rejects("X");
        The(() => OtherRemedies.DropoutPenalty(X, three, 0.2)).Rejects("w");
        The(() => OtherRemedies.DropoutPenalty(X, w, 1)).Rejects("p");
        The(() => OtherRemedies.DropoutPenalty(X, w, -0.2)).Rejects("p");
    }
}
