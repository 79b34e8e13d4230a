using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    [Test, Task(2)]
    public void The_weights_3_0_0_split_into_2_1_minus_1_and_1_minus_1_1()
    {
        Vector<double> w = VectorOf(3, 0, 0);
        The(() => Subspace.Split(Hand, w).RowSpace).Is(VectorOf(2, 1, -1));
        The(() => Subspace.Split(Hand, w).NullSpace).Is(VectorOf(1, -1, 1));
    }

    [Test, Task(2)]
    public void The_rows_see_nothing_of_the_null_part()
    {
        The(() => Wide * Subspace.Split(Wide, WideW).NullSpace).Is(Zeros(3));
        The(() => Wide * Subspace.Split(Wide, WideW).RowSpace).Is(Wide * WideW);
    }

    [Test, Task(2)]
    public void The_parts_are_at_right_angles() =>
        The(() => Subspace.Split(Wide, WideW).RowSpace * Subspace.Split(Wide, WideW).NullSpace).Is(0);

    [Test, Task(2)]
    public void Gram_and_Schmidt_find_the_same_parts()
    {
        Vector<double> unseen = NullPart(Wide, WideW);
        The(() => Subspace.Split(Wide, WideW).RowSpace).Is(WideW - unseen);
        The(() => Subspace.Split(Wide, WideW).NullSpace).Is(unseen);
    }

    [Test, Task(2)]
    public void Rows_that_depend_on_each_other_split_weights_too()
    {
        Vector<double> unseen = NullPart(Dependent, WideW);
        The(() => Subspace.Split(Dependent, WideW).RowSpace).Is(WideW - unseen);
        The(() => Subspace.Split(Dependent, WideW).NullSpace).Is(unseen);
    }

    [Test, Task(2)]
    public void Rows_enough_leave_no_null_part()
    {
        The(() => Subspace.Split(Tall, TwoW).RowSpace).Is(TwoW);
        The(() => Subspace.Split(Tall, TwoW).NullSpace).Is(Zeros(2));
    }

    [Test, Task(2)]
    public void The_gradient_of_the_loss_has_no_null_part()
    {
        Vector<double> gradient = Gradient(Wide, WideY, WideW);
        The(() => Subspace.Split(Wide, gradient).NullSpace).Is(Zeros(5));
        The(() => Subspace.Split(Wide, gradient).RowSpace).Is(gradient);
    }

    [Test, Task(2)]
    public void The_gradient_of_the_penalty_has_one()
    {
        Vector<double> gradient = Gradient(Wide, WideY, WideW) + 0.7 * WideW;
        The(() => Subspace.Split(Wide, gradient).NullSpace).Is(0.7 * NullPart(Wide, WideW));
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void A_split_needs_rows_and_a_weight_for_each_input()
    {
        The(() => Subspace.Split(EmptyMatrix, WideW)).Rejects("X");
        The(() => Subspace.Split(Wide, WideY)).Rejects("w");
    }
}
