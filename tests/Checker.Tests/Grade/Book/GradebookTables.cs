using System.Globalization;
using CsvHelper;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>The gradebook as tables, read back as a spreadsheet or a platform reads them.</summary>
public sealed class GradebookTables
{
    private static readonly LatePolicy Late = new(
        new DateTimeOffset(2026, 11, 20, 23, 59, 0, TimeSpan.Zero),
        TimeSpan.Zero,
        0.1,
        0.5
    );

    [Test]
    public void A_line_holds_all_that_a_mark_hangs_on()
    {
        var table = Table.Read(GradebookCsv.Of(Samples.Class(Policy.Equal with { PartialCredit = 0.5, Late = Late })));
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join('|', table[0]),
                Is.EqualTo("student|name|01-Doubling|02-Halving|late share|total|max|isolation|seed|attention")
            );
            Assert.That(string.Join('|', table[1]), Is.EqualTo("123|Müller, Ann \"A\"|2|1|0.1|2.7|3|L3|7|"));
            Assert.That(string.Join('|', table[4]), Is.EqualTo("dan|Dan|0.333333|0|0.1|0.3|3|L3|7|02 not submitted"));
            Assert.That(table[2][^1], Is.EqualTo("01 non-deterministic"));
        });
    }

    [Test]
    public void What_is_open_is_an_empty_cell_and_so_is_its_total()
    {
        string[] cyd = Table.Read(GradebookCsv.Of(Samples.Class()))[3];
        Assert.That(string.Join('|', cyd[2..7]), Is.EqualTo("2||0||3"));
        Assert.That(cyd[^1], Is.EqualTo("02 needs attention"));
        Assert.That(Table.Read(CanvasCsv.Of(Samples.Class()))[4][5], Is.Empty);
        Assert.That(Table.Read(MoodleCsv.Of(Samples.Class()))[3][3], Is.Empty);
    }

    [Test]
    public void Points_set_by_hand_are_told()
    {
        var overrides = new Overrides([new Override("cyd", "02-Halving", 0.5, "=shown <to> me")]);
        string[] cyd = Table.Read(GradebookCsv.Of(Samples.Class(overrides: overrides)))[3];
        Assert.That(string.Join('|', cyd[2..7]), Is.EqualTo("2|0.5|0|2.5|3"));
        Assert.That(cyd[^1], Is.EqualTo("02 needs attention; 02 set by hand"));
        Assert.That(
            Table.Read(MoodleCsv.Of(Samples.Class(overrides: overrides)))[3][6],
            Is.EqualTo(
                "01-Doubling: 2 of 2<br>02-Halving: 0.5 of 1<br>02-Halving was set by hand to 0.5 of 1: =shown &lt;to&gt; me"
            )
        );
    }

    [Test]
    public void Our_own_negative_numbers_stay_numbers()
    {
        var overrides = new Overrides([new Override("dan", "01-Doubling", -0.5, "copied")]);
        string[] dan = Table.Read(GradebookCsv.Of(Samples.Class(overrides: overrides)))[4];
        Assert.That((dan[2], dan[5]), Is.EqualTo(("-0.5", "-0.5")));
    }

    [Test]
    public void Excel_is_told_the_encoding_and_every_line_ends_as_RFC_4180_has_it()
    {
        string text = GradebookCsv.Of(Samples.Class());
        Assert.That(text, Does.StartWith("\uFEFFstudent,").And.Contain("123,\"Müller, Ann \"\"A\"\"\",2,1"));
        Assert.That(text.Replace("\r\n", ""), Does.Not.Contain('\n').And.Not.Contain('\r'));
        Assert.That(text, Does.EndWith("\r\n"));
    }

    [Test]
    public void Numbers_are_the_same_in_every_country()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        string? text = null;
        var thread = new Thread(() => text = GradebookCsv.Of(Samples.Class(Policy.Equal with { PartialCredit = 0.5 })))
        {
            CurrentCulture = comma,
        };
        thread.Start();
        thread.Join();
        Assert.That(text, Does.Contain("dan,Dan,0.333333,0,0,0.333333,3,"));
    }

    [Test]
    public void Canvas_gets_its_columns_and_the_line_of_points_to_be_had()
    {
        var weights = Policy.Equal with { Weights = Policy.Equal.Weights.Add("01-Doubling", [2, 0.5]) };
        string[] lines = CanvasCsv.Of(Samples.Class(weights)).Split("\r\n");
        Assert.That(
            lines[..4],
            Is.EqualTo(
                new[]
                {
                    "Student,ID,SIS User ID,SIS Login ID,Section,Weight Decay (42)",
                    "\"    Points Possible\",,,,,3.5",
                    "\"Müller, Ann \"\"A\"\"\",,123,123,,3.5",
                    "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",,bob,bob,,3",
                }
            )
        );
    }

    [TestCase("12ab", "")]
    [TestCase("12", "12")]
    public void Canvas_gets_its_number_only_where_it_is_one(string id, string number) =>
        Assert.That(Canvas(Handles.None with { Canvas = id }), Is.EqualTo($"{number}||"));

    [Test]
    public void One_platforms_number_is_nobodys_on_another()
    {
        Assert.That(Moodle(Handles.None with { Participant = "7" }), Is.EqualTo("Participant 7|"));
        Assert.That(Canvas(Handles.None with { Participant = "7", IdNumber = "7" }), Is.EqualTo("||"));
        Assert.That(Moodle(Handles.None with { Canvas = "7", SisUser = "7" }), Is.EqualTo("|"));
    }

    [Test]
    public void A_schools_id_is_one_everywhere()
    {
        Assert.That(Moodle(Handles.OfSchool("7")), Is.EqualTo("|7"));
        Assert.That(Canvas(Handles.OfSchool("7")), Is.EqualTo("|7|7"));
    }

    private static string Moodle(Handles handles) => string.Join('|', Table.Read(MoodleCsv.Of(Of(handles)))[1][..2]);

    private static string Canvas(Handles handles) => string.Join('|', Table.Read(CanvasCsv.Of(Of(handles)))[2][1..4]);

    private static Gradebook Of(Handles handles)
    {
        Row row = Samples.Row("ann", Samples.Right("ann", Samples.Halving));
        return Samples.Class() with { Rows = [row with { Submission = row.Submission with { Told = handles } }] };
    }

    [Test]
    public void Moodle_gets_what_its_grading_worksheet_must_have()
    {
        var table = Table.Read(MoodleCsv.Of(Samples.Class()));
        Assert.That(
            string.Join('|', table[0]),
            Is.EqualTo("Identifier|ID number|Full name|Grade|Maximum Grade|Last modified (grade)|Feedback comments")
        );
        Assert.That(string.Join('|', table[4]), Is.EqualTo("|dan|Dan|0|3||01-Doubling: 0 of 2<br>02-Halving: 0 of 1"));
        Assert.That(
            table[3][6],
            Does.EndWith("open, of 1<br>02-Halving is not marked yet: a person has to look at it.")
        );
    }
}
