using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Testing;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What a regrading changes, before it is applied.</summary>
public sealed class Regrades
{
    private const string File = "results/changes.csv";

    private static readonly Gradebook Before = Samples.Class();

    // 123 loses an exercise, bob is late now, cyd is decided, dan is gone, eve is new.
    private static readonly Gradebook After = Before with
    {
        Rows =
        [
            Samples.Row(
                "123",
                Samples.Right("123", Samples.Doubling),
                Samples.None("123", Samples.Halving, GradedState.NotAllowed)
            ),
            Before.Rows[1] with
            {
                LateShare = 0.5,
            },
            Samples.Row("cyd", Samples.Right("cyd", Samples.Doubling), Samples.Right("cyd", Samples.Halving)),
            Samples.Row("eve", Samples.Right("eve", Samples.Halving)),
        ],
    };

    [Test]
    public void Nothing_changes_between_a_gradebook_and_itself()
    {
        var regrade = Between(Before, Before);
        Assert.That((regrade.IsEmpty, regrade.HasDecreases), Is.EqualTo((true, false)));
        Assert.That(
            Lines(regrade, Before),
            Is.EqualTo(new[] { "Marks of exercises: 0 rise, 0 fall, 8 stay.", "Totals: 0 rise, 0 fall, 4 stay." })
        );
    }

    [Test]
    public void Every_mark_that_changes_has_a_line_with_the_name_and_what_falls_or_is_late_is_told() =>
        Assert.That(
            Lines(Between(Before, After), After).Skip(2),
            Is.EqualTo(
                new[]
                {
                    "- 123 02-Halving 1 0 falls, not allowed",
                    "- 123 total 3 2 falls",
                    $"- bob ({Samples.HostileName}) total 2 1 falls, late: 50 % off",
                    "+ cyd 02-Halving none 1",
                    "+ cyd total none 3",
                    "- dan 01-Doubling 0 none falls",
                    "- dan 02-Halving 0 none falls",
                    "- dan total 0 none falls",
                    "+ eve 02-Halving none 1",
                    "+ eve total none 1",
                    "New: eve",
                    "No longer there: dan",
                    "Marks of exercises: 2 rise, 3 fall, 4 stay.",
                    "Totals: 2 rise, 3 fall, 0 stay.",
                }
            )
        );

    [Test]
    public void Of_too_many_what_falls_comes_first_and_the_rest_is_somewhere_else() =>
        Assert.That(
            Lines(Between(Before, After), After, most: 7).Skip(2).Take(8),
            Is.EqualTo(
                new[]
                {
                    "- 123 02-Halving 1 0 falls, not allowed",
                    "- 123 total 3 2 falls",
                    $"- bob ({Samples.HostileName}) total 2 1 falls, late: 50 % off",
                    "- dan 01-Doubling 0 none falls",
                    "- dan 02-Halving 0 none falls",
                    "- dan total 0 none falls",
                    "+ cyd 02-Halving none 1",
                    "and 3 more: results/changes.csv has all of them.",
                }
            )
        );

    [Test]
    public void All_of_them_are_a_table_in_which_no_name_is_a_formula()
    {
        var lines = Table.Read(ChangesCsv.Of(Between(Before, After), After));
        Assert.That(lines, Has.Count.EqualTo(11));
        Assert.That(
            lines.Take(4).Select(line => string.Join('|', line)),
            Is.EqualTo(
                new[]
                {
                    "student|name|exercise|before|after|what",
                    "123|123|02-Halving|1|0|falls; not allowed",
                    "123|123|total|3|2|falls",
                    $"bob|'{Samples.HostileName}|total|2|1|falls; late: 50 % off",
                }
            )
        );
    }

    [Test]
    public void What_a_person_has_set_is_told()
    {
        var overrides = new Overrides([new Override("dan", "02-Halving", 1, "shown")]);
        var after = Samples.Class(overrides: overrides);
        Assert.That(
            Lines(Between(Before, after), after),
            Has.Some.EqualTo("+ dan (Dan) 02-Halving 0 1 not submitted, set by hand")
        );
    }

    [Test]
    public void A_mark_that_becomes_open_has_fallen()
    {
        var regrade = Between(After, Before);
        Assert.That(regrade.HasDecreases);
        Assert.That(
            regrade.Changes.Single(c => c is { Student: "cyd", Exercise: "02-Halving" }).Kind,
            Is.EqualTo(ChangeKind.Fall)
        );
    }

    [TestCase(1, 1, ChangeKind.Same)]
    [TestCase(1, 1.0000001, ChangeKind.Same)]
    [TestCase(1, 1.000001, ChangeKind.Rise)]
    [TestCase(1, 0.999999, ChangeKind.Fall)]
    public void What_is_told_as_the_same_number_is_the_same(double before, double after, ChangeKind kind) =>
        Assert.That(new Change("ann", "01-Doubling", before, after).Kind, Is.EqualTo(kind));

    [Test]
    public void Two_maps_of_marks_will_do()
    {
        var before = Map("ann", 1);
        Assert.That(Regrade.Between(before, Map("ann", 2)).HasDecreases, Is.False);
        Assert.That(Regrade.Between(before, Map("ann", 0)).HasDecreases);
        Assert.That(Regrade.Between(before, Map("bob", 1)).Come, Is.EqualTo(new[] { "bob" }));
    }

    [Test]
    public void Whoever_comes_without_points_has_not_risen()
    {
        var regrade = Regrade.Between(Map("ann", 1), Map("ann", 1).AddRange(Map("bob", 0)));
        Assert.That((regrade.Count(ChangeKind.Rise), regrade.IsEmpty), Is.EqualTo((0, false)));
    }

    [Test]
    public void At_the_console_what_falls_stands_out()
    {
        var console = new TestConsole().EmitAnsiSequences().Colors(ColorSystem.Standard).Width(80);
        console.Write(RegradeTable.Of(Between(Before, After), After, int.MaxValue, File));
        string[] lines = console.Output.Split('\n');
        string falls = lines.First(l => l.Contains("123"));
        string rises = lines.First(l => l.Contains("cyd"));
        Assert.That(falls, Does.Contain("\u001b[1;91m").And.Contain("02-Halving"));
        Assert.That(rises, Does.Not.Contain('\u001b'));
        Assert.That(console.Output, Does.Contain("Marks of exercises: 2 rise, 3 fall, 4 stay."));
    }

    [Test]
    public void A_students_id_is_text_at_the_console()
    {
        var regrade = Regrade.Between(Map("[red]\u001b[2J\u202e", 1), Map("[red]\u001b[2J\u202e", 0));
        Assert.That(Lines(regrade, Before), Has.Some.EqualTo("- [red]�[2J� 01-Doubling 1 0 falls"));
    }

    private static Regrade Between(Gradebook before, Gradebook after) =>
        Regrade.Between(Regrade.Marks(before), Regrade.Marks(after));

    // What lies between a table's columns is one space here.
    private static string[] Lines(Regrade regrade, Gradebook book, int most = int.MaxValue)
    {
        var console = new TestConsole().Width(200);
        console.Write(RegradeTable.Of(regrade, book, most, File));
        return
        [
            .. console
                .Lines.Select(line => line.Trim())
                .Where(line => line.Length > 0)
                .Select(line => Regex.Replace(line, " +", " ")),
        ];
    }

    private static ImmutableDictionary<string, ImmutableDictionary<string, double?>> Map(
        string student,
        double points
    ) =>
        ImmutableDictionary<string, ImmutableDictionary<string, double?>>.Empty.Add(
            student,
            ImmutableDictionary<string, double?>.Empty.Add("01-Doubling", points)
        );
}
