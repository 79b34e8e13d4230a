using System.Linq.Expressions;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Judging;

/// <summary>The pupil stands for a learner; what is claimed of it is always wrong here.</summary>
public sealed class NamedMistakes
{
    private static readonly Type[] All =
    [
        typeof(Mistakes.Squares),
        typeof(Mistakes.AddsTwo),
        typeof(Mistakes.Fails),
        typeof(Mistakes.Adds),
    ];

    [Test]
    public void The_one_that_gives_the_same_value_is_named() =>
        Assert.That(Named(() => Pupil.Twice(0), 5.0), Is.EqualTo("Squares"));

    // 2·2, 2² and 2 + 2 are 4.
    [Test]
    public void Where_two_give_the_same_value_none_is_named() => Assert.That(Named(() => Pupil.Twice(2), 5.0), Is.Null);

    [Test]
    public void One_that_is_right_on_this_input_is_not_named() =>
        Assert.That(Named(() => Pupil.Twice(2), 4.0, typeof(Mistakes.Squares)), Is.Null);

    [Test]
    public void One_that_does_not_have_the_function_is_not_named() =>
        Assert.That(Named(() => Pupil.Add(1, 2), 5.0, typeof(Mistakes.Squares)), Is.Null);

    [Test]
    public void One_that_gives_another_value_is_not_named() =>
        Assert.That(Named(() => Pupil.Twice(3), 5.0, typeof(Mistakes.Squares)), Is.Null);

    [Test]
    public void An_exception_of_the_same_type_is_the_same_result() =>
        Assert.That(Named(() => Pupil.Fail(3), 5.0), Is.EqualTo("Fails"));

    [Test]
    public void Writing_into_an_argument_is_part_of_the_result()
    {
        Tensor t = tensor(new[] { 1.0, -3 });
        Assert.That(Named(() => Pupil.Each(t), 5.0, typeof(Mistakes.Fails)), Is.Null);
        Assert.That(Named(() => Pupil.SpoilEach(t), 5.0, typeof(Mistakes.Fails)), Is.EqualTo("Fails"));
    }

    [Test]
    public void A_function_within_a_lambda_is_replaced_too()
    {
        double y = 2;
        Assert.That(
            Named(() => Sum(v => Pupil.Twice(v) + y, 0, 2), 99.0, typeof(Mistakes.Squares)),
            Is.EqualTo("Squares")
        );
    }

    [Test]
    public void A_function_that_calls_itself_by_another_is_replaced_in_both_places() =>
        Assert.That(Named(() => Pupil.Twice(Pupil.Twice(0)), 99.0, typeof(Mistakes.Squares)), Is.EqualTo("Squares"));

    private static double Sum(Func<double, double> f, params double[] at) => at.Sum(f);

    private static string? Named<T>(Expression<Func<T>> claim, object expected, params Type[] mistakes)
    {
        var call = new Call(typeof(Pupil), claim);
        var known = (mistakes is [] ? All : mistakes).Select(m => new Misconception(m, null, m.Name, "advice"));
        string? Complaint(Result r) => r.Error is null ? Equality.Complaint(expected, r.Value, null) : "threw";
        return call.Explain(call.Evaluate(), Complaint, known)?.Title;
    }
}
