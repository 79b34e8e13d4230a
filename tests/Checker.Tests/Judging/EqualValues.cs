using MathNet.Numerics.LinearAlgebra;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Judging;

public sealed class EqualValues
{
    private static readonly double[] Thirteen = [.. Enumerable.Range(0, 13)];

    [TestCase(6.0, 6)]
    [TestCase(6.0, 6f)]
    [TestCase(0.0, -0.0)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(1.0, 1 + 0.9e-9)]
    [TestCase(1.0, 1 - 0.9e-9)]
    [TestCase(1e-3, 1e-3 + 0.9e-9)]
    [TestCase(1e6, 1e6 + 0.9e-3)]
    [TestCase(-1e6, -1e6 - 0.9e-3)]
    [TestCase(1.0, 1 + 0.9e-5f)]
    [TestCase("text", "text")]
    [TestCase(true, true)]
    [TestCase(null, null)]
    [TestCase(new[] { true, false }, new[] { true, false })]
    [TestCase(new[] { "a", "b" }, new[] { "a", "b" })]
    [TestCase(new double[0], new double[0])]
    public void There_is_nothing_to_say_of(object? expected, object? was) =>
        Assert.That(Equality.Complaint(expected, was, null), Is.Null);

    [TestCase(6.0, 9.0, "should be 6 but was 9")]
    [TestCase(1.0, 1 + 1.1e-9, "should be 1 but was 1.000000001")]
    [TestCase(1.0, 1 - 1.1e-9, "should be 1 but was 0.999999999")]
    [TestCase(1e6, 1e6 + 1.1e-3, "should be 1000000 but was 1000000.001")]
    [TestCase(1.0, 1 + 1.2e-5f, "should be 1 but was 1.00001")]
    [TestCase(0.0, double.NaN, "should be 0 but was NaN")]
    [TestCase(double.NaN, double.NaN, "should be NaN but was NaN")]
    [TestCase(6.0, double.PositiveInfinity, "should be 6 but was ∞")]
    [TestCase(double.PositiveInfinity, 6.0, "should be ∞ but was 6")]
    [TestCase(double.PositiveInfinity, double.NegativeInfinity, "should be ∞ but was -∞")]
    [TestCase(123456, 123457, "should be 123456 but was 123457")]
    [TestCase("one", "two", "should be \"one\" but was \"two\"")]
    [TestCase(true, false, "should be true but was false")]
    [TestCase(6.0, null, "should be 6 but was null")]
    [TestCase(6.0, true, "should be 6 but was true")]
    [TestCase(new[] { true, false }, new[] { true, true }, "should be [true, false] but was [true, true]")]
    [TestCase(new[] { true }, new[] { true, true }, "should be [true] but was [true, true]")]
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0 }, "should have shape [2] but has [1]")]
    [TestCase(new[] { 1.0 }, 1.0, "should have shape [1] but has []")]
    public void A_difference_is_told_in_few_digits_that_tell_the_two_apart(
        object? expected,
        object? was,
        string told
    ) => Assert.That(Equality.Complaint(expected, was, null), Is.EqualTo(told));

    [TestCase(1.09, true)]
    [TestCase(1.11, false)]
    public void A_stated_error_is_the_one_that_counts(double was, bool near) =>
        Assert.That(Equality.Complaint(1.0, was, 0.1) is null, Is.EqualTo(near));

    [Test]
    public void Tensors_differ_by_type_then_by_shape_then_by_entry()
    {
        Tensor t = tensor(new[] { 1.0, 2.0 });
        Assert.Multiple(() =>
        {
            Assert.That(Equality.Complaint(t, t.clone(), null), Is.Null);
            Assert.That(
                Equality.Complaint(t, t.reshape(2, 1).to(ScalarType.Float32), null),
                Is.EqualTo("should be of type Float64 but is Float32")
            );
            Assert.That(
                Equality.Complaint(t, t.reshape(2, 1), null),
                Is.EqualTo("should have shape [2] but has [2, 1]")
            );
            Assert.That(Equality.Complaint(t, t + 1, null), Is.EqualTo("should be [1, 2] but was [2, 3]"));
            Assert.That(Equality.Complaint(zeros(0), zeros(0, 3), null), Does.Contain("shape"));
        });
    }

    [Test]
    public void A_transposed_view_is_read_in_its_own_order()
    {
        Tensor t = tensor(
            new[,]
            {
                { 1.0, 2 },
                { 3, 4 },
            }
        );
        Assert.That(
            Equality.Complaint(
                new[,]
                {
                    { 1.0, 3 },
                    { 2, 4 },
                },
                t.t(),
                null
            ),
            Is.Null
        );
    }

    [Test]
    public void Matrices_vectors_arrays_and_tensors_of_equal_numbers_are_equal()
    {
        var m = Matrix<double>.Build.DenseOfArray(
            new[,]
            {
                { 1.0, 2, 3 },
                { 4, 5, 6 },
            }
        );
        Assert.Multiple(() =>
        {
            Assert.That(Equality.Complaint(m, tensor(m.ToArray()), null), Is.Null);
            Assert.That(
                Equality.Complaint(m, m.Transpose(), null),
                Is.EqualTo("should have shape [2, 3] but has [3, 2]")
            );
            Assert.That(Equality.Complaint(m.Row(0), new[] { 1.0, 2, 3 }, null), Is.Null);
        });
    }

    [Test]
    public void Of_many_entries_only_the_first_that_differs_is_told()
    {
        Tensor was = tensor(Thirteen).reshape(13, 1);
        was[4, 0] = 7;
        Assert.That(
            Equality.Complaint(tensor(Thirteen).reshape(13, 1), was, null),
            Is.EqualTo("differs first at [4, 0], which should be 4 but was 7")
        );
    }

    [Test]
    public void Records_differ_by_their_first_part_that_differs()
    {
        TrainingRun run = Run(0.2, 5);
        Assert.Multiple(() =>
        {
            Assert.That(Equality.Complaint(run, Run(0.2, 5), null), Is.Null);
            Assert.That(
                Equality.Complaint(run, Run(0.3, 5), null),
                Is.EqualTo("should be [0.1, 0.2] but was [0.1, 0.3] in ValidationLoss in History")
            );
            Assert.That(
                Equality.Complaint(run, Run(0.2, 6), null),
                Is.EqualTo("should be [5] but was [6] in B in Parameters")
            );
            Assert.That(Equality.Complaint(run, run.History, null), Does.StartWith("should be TrainingRun("));
        });
    }

    [Test]
    public void To_tell_misconceptions_apart_records_are_the_same_when_their_parts_are() =>
        Assert.Multiple(() =>
        {
            Assert.That(new Result(Run(0.2, 5)).IsSameAs(new Result(Run(0.2, 5))));
            Assert.That(new Result(Run(0.2, 5)).IsSameAs(new Result(Run(0.2, 6))), Is.False);
            Assert.That(new Result(Run(0.2, 5)).IsSameAs(new Result(Run(0.2, 5).Parameters)), Is.False);
        });

    [Test]
    public void To_tell_misconceptions_apart_one_NaN_is_like_another() =>
        Assert.That(new Result(double.NaN).IsSameAs(new Result(double.NaN)));

    private static TrainingRun Run(double validation, double bias) =>
        new(
            new TrainingHistory([1, 2], [0.1, validation], [3, 4]),
            new LinearParameters(tensor(new[] { 1.0, 2 }), tensor(new[] { bias }))
        );
}
