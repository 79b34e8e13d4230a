using System.Linq.Expressions;

namespace WeightDecay.Checking.Tests.Judging;

public sealed class Claims
{
    private readonly double[] xs = [1, 2];

    [Test]
    public void A_claim_that_holds_says_nothing()
    {
        The(() => Pupil.Twice(3)).Is(6.0);
        The(() => Pupil.Twice(3)).IsWithin(0.1, 6.5);
        The(() => Pupil.Twice(3)).IsAtMost(6);
        The(() => Pupil.Twice(3)).IsAtLeast(6);
        The(() => Pupil.Refuse(3)).Rejects("x");
    }

    [Test]
    public void A_claim_that_fails_says_what_was_expected_and_what_came() =>
        Assert.Multiple(() =>
        {
            Says(() => The(() => Pupil.Twice(3)).Is(7.0), "Twice(3) should be 7 but was 6.");
            Says(() => The(() => Pupil.Twice(3)).Is(7.0, "2x."), "Twice(3) should be 7 but was 6.\n2x.");
            Says(() => The(() => Pupil.Twice(3)).IsWithin(0.01, 6.5), "Twice(3) should be 6.5 but was 6.");
            Says(() => The(() => Pupil.Twice(3)).IsAtMost(5), "Twice(3) should be at most 5 but was 6.");
            Says(() => The(() => Pupil.Twice(3)).IsAtLeast(7), "Twice(3) should be at least 7 but was 6.");
            Says(() => The(() => Pupil.Twice(double.NaN)).IsAtMost(7), "Twice(NaN) should be at most 7 but was NaN.");
            Says(
                () => The(() => Pupil.Twice(double.NegativeInfinity)).IsAtMost(7),
                "Twice(-∞) should be at most 7 but was -∞."
            );
            Says(
                () => The(() => Pupil.Fail(3)).Is(7.0),
                "Fail(3) should be 7 but threw InvalidOperationException: no 3."
            );
            Says(() => The(() => Pupil.Twice(3)).Rejects("x"), "Twice(3) should reject the argument x but gave 6.");
            Says(
                () => The(() => Pupil.Refuse(3)).Rejects("y"),
                "Refuse(3) should reject the argument y but threw ArgumentOutOfRangeException: Specified argument was out of the range of valid values. (Parameter 'x')."
            );
        });

    [Test]
    public void A_verified_text_is_asked_for_once()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "Spec.Test.verified.txt"), "asked 1 times");
        var notes = new Notes();
        The(() => Pupil.Noted(notes)).IsAsVerified(Path.Combine(folder, "Spec.cs"), "Test");
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void What_comes_after_nothing_fails_in_the_runtimes_words()
    {
        double[] none = [];
        Says(
            () => The(() => Pupil.Nothing(none).W).Is(7.0),
            "Nothing([]).W should be 7 but threw NullReferenceException: Object reference not set to an instance of an object."
        );
    }

    [Test]
    public void What_a_property_throws_comes_as_it_was_thrown() =>
        Says(
            () => The(() => Pupil.Notes().Refused).Is(7.0),
            "Notes().Refused should be 7 but threw InvalidOperationException: not that one."
        );

    [Test]
    public void Writing_into_an_argument_fails_whatever_came_and_spoils_nothing()
    {
        Tensor t = tensor(new[] { 1.0, 2 });
        Says(
            () => The(() => Pupil.Spoil(xs)).Is(7.0),
            "Spoil([1, 2]) should leave its argument [1, 2] as it was, but wrote into it (methods like mul_ do)."
        );
        Says(
            () => The(() => Pupil.SpoilEach(t)).Is(2 * t),
            "SpoilEach([1, 2]) should leave its argument [1, 2] as it was, but wrote into it (methods like mul_ do)."
        );
        Assert.That(xs, Is.EqualTo(new[] { 1.0, 2 }));
        Assert.That(t[0].item<double>(), Is.EqualTo(1.0));
    }

    [Test]
    public void Writing_into_a_part_of_a_record_fails_too_and_spoils_nothing()
    {
        var parameters = new LinearParameters(tensor(new[] { 1.0, 2 }), tensor(new[] { 0.5 }));
        Says(
            () => The(() => Pupil.SpoilWeights(parameters)).Is(7.0),
            "SpoilWeights(LinearParameters(W: [1, 2], B: [0.5])) should leave its argument LinearParameters(W: [1, 2], B: [0.5]) as it was, but wrote into it (methods like mul_ do)."
        );
        Assert.That(parameters.W[0].item<double>(), Is.EqualTo(1.0));
    }

    [Test]
    public void Writing_into_an_array_within_an_array_fails_too_and_spoils_nothing()
    {
        int[][] folds =
        [
            [3, 1],
            [2],
        ];
        Says(
            () => The(() => Pupil.SpoilFolds(folds)).Is(7),
            "SpoilFolds([[3, 1], [2]]) should leave its argument [[3, 1], [2]] as it was, but wrote into it (methods like mul_ do)."
        );
        Assert.That(folds[0][0], Is.EqualTo(3));
    }

    [Test]
    public void A_record_with_a_disposed_tensor_is_told_in_a_sentence()
    {
        var parameters = new LinearParameters(tensor(new[] { 1.0, 2 }), tensor(new[] { 0.5 }));
        Says(
            () => The(() => Pupil.Disposed(parameters)).Is(parameters),
            "Disposed(LinearParameters(W: [1, 2], B: [0.5])) should be LinearParameters(W: [1, 2], B: [0.5]) but threw ObjectDisposedException: the tensor it gave back was disposed."
        );
    }

    [Test]
    public void What_is_to_do_is_not_wrong() => Assert.Throws<ToDo>(() => The(() => Pupil.Open(3)).Is(6.0));

    [Test]
    public void A_gradient_flows_through_the_copy_of_an_argument()
    {
        Tensor t = tensor(new[] { 1.0, 2 });
        The(() => Gradients.Gradient(v => Pupil.Each(v).sum(null), t)).Is(new[] { 2.0, 2 });
    }

    private static Claim<T> The<T>(Expression<Func<T>> claim) => new(typeof(Pupil), claim, "Spec.cs:1");

    private static void Says(Action claim, string told)
    {
        string message = Assert.Throws<AssertionException>(claim)!.Message;
        Assert.That(Place().Replace(message, ""), Is.EqualTo($"{told}\nspec: Spec.cs:1"));
    }

    // Where in the pupil's own file it came from: right, but not what is looked at here.
    private static System.Text.RegularExpressions.Regex Place() => new(@" \(\w+\.cs:\d+\)");
}
