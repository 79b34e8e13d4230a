namespace WeightDecay.Checking.Tests.References;

/// <summary>The tables say how they were made, and a damaged one is told by name.</summary>
public sealed class TheTables
{
    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(ReferenceTable.Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path));

    [Test]
    public void Each_has_the_script_that_makes_it_beside_it() =>
        Assert.That(
            Names.Except(["data"]),
            Is.EquivalentTo(
                Directory.EnumerateFiles(ReferenceTable.Folder, "*.py").Select(Path.GetFileNameWithoutExtension)
            )
        );

    [TestCaseSource(nameof(Names))]
    public void Each_says_how_it_was_made(string name) =>
        Assert.That(
            File.ReadLines(Path.Combine(ReferenceTable.Folder, name + ".txt")),
            Has.Some.StartsWith(name == "data" ? "# How made: " : $"# How made: {name}.py")
        );

    [Test]
    public void Rows_are_read_by_their_headings()
    {
        ReferenceRow row = ReferenceTable.Parse("t", ["# a comment", "kind step w1 w2 w", "SGD 3 -0.5 1e-05 7"])[0];
        Assert.Multiple(() =>
        {
            Assert.That(row.Text("kind"), Is.EqualTo("SGD"));
            Assert.That(row.Whole("step"), Is.EqualTo(3));
            Assert.That(row.Number("w"), Is.EqualTo(7));
            Assert.That(row.Numbers("w"), Is.EqualTo(new[] { -0.5, 0.00001 }));
            Assert.That(row.ToString(), Is.EqualTo("t row 1"));
        });
    }

    [Test]
    public void A_table_without_rows_is_refused() =>
        Assert.That(
            () => ReferenceTable.Parse("t", ["# a comment", "w1 w2"]),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("t.txt has no rows")
        );

    [Test]
    public void A_row_with_a_cell_too_few_is_refused() =>
        Assert.That(
            () => ReferenceTable.Parse("t", ["w1 w2", "1 2", "3"]),
            Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("t row 2 has 1 cells under 2 headings.")
        );
}
