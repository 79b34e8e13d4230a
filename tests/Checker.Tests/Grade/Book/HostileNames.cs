using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>Names that would like to be formulas, or more, in the tables.</summary>
public sealed class HostileNames
{
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t=1", "'=1")]
    [TestCase("\r\n=1", "'=1")]
    [TestCase("  =1", "'=1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("\"=1\"", "\"'=1\"")]
    [TestCase("x;=1", "x;'=1")]
    [TestCase("x, -1", "x, '-1")]
    [TestCase("x;\"=1", "x;\"'=1")]
    [TestCase("Jean-Luc O'Neil", "Jean-Luc O'Neil")]
    [TestCase("a=b", "a=b")]
    [TestCase("", "")]
    public void No_text_of_a_student_is_a_formula(string name, string cell)
    {
        var row = Samples.Row("ann", name, Policy.Equal, Overrides.None, Samples.Right("ann", Samples.Halving));
        var book = Samples.Class() with { Course = [Samples.Halving], Rows = [row] };
        Assert.Multiple(() =>
        {
            Assert.That(Table.Read(GradebookCsv.Of(book))[1][1], Is.EqualTo(cell));
            Assert.That(Table.Read(CanvasCsv.Of(book))[2][0], Is.EqualTo(cell));
            Assert.That(Table.Read(MoodleCsv.Of(book))[1][2], Is.EqualTo(cell));
        });
    }

    [TestCase("Points Possible")]
    [TestCase("x Points\u00a0 Possible")]
    public void Nobody_changes_the_points_possible_by_a_name(string name)
    {
        var row = Samples.Row("ann", name, Policy.Equal, Overrides.None, Samples.Right("ann", Samples.Halving));
        Assert.That(
            Table
                .Read(CanvasCsv.Of(Samples.Class() with { Rows = [row] }))
                .Select(line => line[0])
                .Where(cell => cell.Contains("Points Possible")),
            Is.EqualTo(new[] { "    Points Possible" })
        );
    }

    [Test]
    public void No_table_holds_what_is_not_seen()
    {
        var row = Samples.Row(
            "ann",
            Samples.HostileText,
            Policy.Equal,
            Overrides.None,
            Samples.Right("ann", Samples.Halving)
        );
        var book = Samples.Class() with { Course = [Samples.Halving], Rows = [row] };
        foreach (string text in new[] { GradebookCsv.Of(book)[1..], CanvasCsv.Of(book), MoodleCsv.Of(book) })
            Assert.That(
                text.Replace("\r\n", ""),
                Does.Not.Match(@"[\p{Cc}\p{Cf}\p{Cs}]").And.Not.Contain("\n::").And.Not.Contain("[[ATT")
            );
    }
}
