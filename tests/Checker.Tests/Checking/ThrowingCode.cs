using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class ThrowingCode
{
    private const string Silent = "class Silent : Exception { public override string Message => throw new Silent(); }";
    private const string Mute = "class Mute : Exception { public override string Message => null!; }";

    [TestCase(
        """throw new InvalidOperationException("see /home/me/a/file.txt, 'C:\\My Files\\b.txt' and \"/x y/c\"\n   at Some.Frame()");""",
        "threw InvalidOperationException: see file.txt, 'b.txt' and \"c\""
    )]
    [TestCase(
        "return (ones(3) + ones(2)).item<float>();",
        "threw ExternalException: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0"
    )]
    [TestCase(
        "var t = ones(3); t.Dispose(); return t.sum().item<float>();",
        "threw InvalidOperationException: Tensor invalid -- empty handle"
    )]
    [TestCase("throw new Silent();", "threw Silent: no message (asking for it threw, too)")]
    [TestCase("throw new Mute();", "threw Mute: ")]
    public void An_exception_is_told_in_its_first_line(string body, string told)
    {
        var outcome = Bench.Check(Learner.Doubling(body, Silent + Mute));
        Assert.That(
            outcome.Wrong.First().Message,
            Is.EqualTo(
                $"Twice(3) should be 6 but {told} (exercises/01-Doubling/Doubling.cs:8).\nspec: tests/specs/01-Doubling/DoublingSpec.cs:6"
            )
        );
    }

    [Test]
    public void A_long_message_is_cut() =>
        Assert.That(
            Bench.Check(Learner.Doubling("throw new Exception(new string('m', 1_000_000));")).Wrong.First().Message,
            Does.Contain(new string('m', 200) + "…").And.Length.LessThan(400)
        );

    [Test]
    public void A_static_field_that_throws_is_told_by_its_own_exception() =>
        Assert.That(
            Bench
                .Check(Learner.Doubling("return Field * x;", "static double Field = double.Parse(\"two\");"))
                .Wrong.First()
                .Message,
            Does.StartWith(
                "Twice(3) should be 6 but failed while its static fields were set up: it threw FormatException: The input string 'two' was not in a correct format (exercises/01-Doubling/Doubling.cs:16)."
            )
        );

    [Test]
    public void A_disposed_tensor_is_told_as_what_it_is() =>
        Assert.That(
            Bench.Check(Learner.Doubling(twiceEach: "var r = 2 * t; r.Dispose(); return r;")).Wrong.First().Message,
            Does.StartWith(
                "TwiceEach([1, -2.5]) should be [2, -5] but threw ObjectDisposedException: the tensor it gave back was disposed."
            )
        );

    [Test]
    public void An_argument_that_was_disposed_counts_as_changed() =>
        Assert.That(
            Bench.Check(Learner.Doubling(twiceEach: "var r = 2 * t; t.Dispose(); return r;")).Wrong.First().Message,
            Does.StartWith(
                "TwiceEach([1, -2.5]) should leave its argument [1, -2.5] as it was, but wrote into it (methods like mul_ do)."
            )
        );
}
