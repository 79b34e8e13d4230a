using MathNet.Numerics.Random;
using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    private static readonly int[] Marks = [0, 10, 40, 160];
    private static readonly int[] Epochs = [0, 1, 5, 10, 20, 40, 100];
    private static readonly Lazy<PageRun> Run = new(() => PageRun.Of(new MersenneTwister(9), Marks));

    // One row for ten inputs is 20 for 200. Starts are all alike, and √20 as long for so few inputs, so that nothing is
    // left to chance: ½‖P⊥w₀‖² = 90 for σ₀ = 1.
    private static readonly Matrix<double> Axis = Matrix<double>.Build.DenseDiagonal(1, 10, 3.2);

    [Test, Task(3)]
    public void Without_decay_the_null_part_stands_still_and_with_it_the_null_part_goes() =>
        The(() => Norms(Subspace.RowSpaceProjector(Run.Value.X), Subspace.NullComponentAfter)).IsAsVerified();

    [Test, Task(3)]
    public void That_table_holds_what_Gram_and_Schmidt_find()
    {
        Vector<double> start = Run.Value.Free[0];
        double unseen = NullPart(Run.Value.X, start).L2Norm();
        The(() => Seen(Subspace.RowSpaceProjector(Run.Value.X), start))
            .Is(Math.Sqrt(start.DotProduct(start) - unseen * unseen));
        The(() => Subspace.NullComponentAfter(Run.Value.X, start, 0.01, 3, 160).L2Norm())
            .Is(unseen * Math.Exp(160 * Math.Log(0.97)));
    }

    [Test, Task(6)]
    public void The_larger_the_start_the_longer_decay_takes_to_the_same_floor() =>
        The(() => Losses(Subspace.NullComponentAfter, Subspace.ValidationFloor)).IsAsVerified();

    [TestCase(10), TestCase(40), TestCase(160), Task(6)]
    public void That_table_holds_90_times_097_to_the_power_of_2t_and_the_floor(int steps) =>
        The(() => Loss(Subspace.NullComponentAfter, Subspace.ValidationFloor, 1, steps))
            .Is(90 * Math.Exp(2 * steps * Math.Log(0.97)) + 0.00905);

    private static string Norms(
        Matrix<double> projector,
        Func<Matrix<double>, Vector<double>, double, double, int, Vector<double>> after
    ) =>
        Table.Of(
            ["step", "row, λ = 0", "null, λ = 0", "row, λ = 3", "null, λ = 3", "null, formula"],
            Marks.Select(
                (t, i) =>
                    new[]
                    {
                        t,
                        Seen(projector, Run.Value.Free[i]),
                        Unseen(projector, Run.Value.Free[i]),
                        Seen(projector, Run.Value.Decayed[i]),
                        Unseen(projector, Run.Value.Decayed[i]),
                        after(Run.Value.X, Run.Value.Free[0], 0.01, 3, t).L2Norm(),
                    }
            )
        );

    private static string Losses(
        Func<Matrix<double>, Vector<double>, double, double, int, Vector<double>> after,
        Func<Vector<double>, int, int, double, double> floor
    ) =>
        Table.Of(
            ["epochs", "steps", "left", "σ₀ = 0", "σ₀ = 0.01", "σ₀ = 1"],
            Epochs.Select(e =>
                new[]
                {
                    e,
                    4 * e,
                    Math.Pow(0.97, 4 * e),
                    Loss(after, floor, 0, 4 * e),
                    Loss(after, floor, 0.01, 4 * e),
                    Loss(after, floor, 1, 4 * e),
                }
            )
        );

    private static double Loss(
        Func<Matrix<double>, Vector<double>, double, double, int, Vector<double>> after,
        Func<Vector<double>, int, int, double, double> floor,
        double deviation,
        int steps
    )
    {
        Vector<double> unseen = after(Axis, Vector<double>.Build.Dense(10, deviation * Math.Sqrt(20)), 0.01, 3, steps);
        return 0.5 * unseen.DotProduct(unseen) + floor(Page, 20, 200, 0.01);
    }

    private static double Seen(Matrix<double> projector, Vector<double> w) => (projector * w).L2Norm();

    private static double Unseen(Matrix<double> projector, Vector<double> w) => (w - projector * w).L2Norm();
}
