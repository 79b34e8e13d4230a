using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Judging;

public sealed class Snapshots
{
    private string folder = null!;

    private Snapshot Snapshot => new(Path.Combine(folder, "tests", "Spec.cs"), "Test");

    [SetUp]
    public void A_verified_text()
    {
        folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "tests"));
        File.WriteAllText(Path.Combine(folder, "tests", "Spec.Test.verified.txt"), "a\nb\n");
    }

    [TearDown]
    public void Clear() => Directory.Delete(folder, recursive: true);

    [TestCase("a\nb\n")]
    [TestCase("a\r\nb")]
    public void Line_ends_do_not_count(string text) => Assert.That(Snapshot.Complaint(text), Is.Null);

    [TestCase("a\nc", "line 2 should be \"b\" and was \"c\"")]
    [TestCase("a", "line 2 should be \"b\" and was missing")]
    [TestCase("a\nb\nc", "line 3 should be missing and was \"c\"")]
    [TestCase("a \nb", "line 1 should be \"a\" and was \"a \"")]
    public void The_first_line_that_differs_is_told(string text, string told) =>
        Assert.That(
            Snapshot.Complaint(text),
            Is.EqualTo($"should give the text of tests/Spec.Test.verified.txt, but {told}")
        );

    [Test]
    public void Where_nothing_can_be_written_a_text_is_judged_all_the_same() =>
        Assert.DoesNotThrow(() => new Snapshot(Path.Combine(folder, "none", "Spec.cs"), "Test").Settle("a"));
}
