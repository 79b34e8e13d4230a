namespace WeightDecay.Specs;

public sealed class DoublingSpec() : Spec(typeof(Doubling))
{
    [Test, Task(1)]
    public void A_first_look_at_3() => The(() => Doubling.Twice(3)).Is(6.0);

    [Test, Task(1)]
    public void Twice_0_is_0() => The(() => Doubling.Twice(0)).Is(0.0);

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Twice_refuses_a_negative_number() => The(() => Doubling.Twice(-1)).Rejects("x");

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void Each_entry_is_doubled(ScalarType dtype)
    {
        Tensor t = tensor(new[] { 1.0, -2.5 }, dtype);
        The(() => Doubling.TwiceEach(t)).Is(tensor(new[] { 2.0, -5.0 }, dtype));
    }

    [Test, Task(2)]
    public void The_gradient_is_two_everywhere()
    {
        Tensor t = tensor(new[] { 0.7, 0.0 });
        The(() => Gradients.Gradient(v => Doubling.TwiceEach(v).sum(), t)).Is(full(2, 2.0, ScalarType.Float64));
    }
}
