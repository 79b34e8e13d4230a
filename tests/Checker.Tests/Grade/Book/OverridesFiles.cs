using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>Points set by hand, as instructors write them down, and mistype them.</summary>
public sealed class OverridesFiles
{
    private const string Header = "student,exercise,points,reason\n";

    [Test]
    public void Each_line_is_one_override_and_an_exercise_has_many_names() =>
        Assert.That(
            Read($"# ours\n{Header}ann,01-Doubling,1.5,\"shown, late\"\n\n# later\nbob, 1 ,0,copied\n").All,
            Is.EqualTo(
                new[]
                {
                    new Override("ann", "01-Doubling", 1.5, "shown, late", 3),
                    new Override("bob", "01-Doubling", 0, "copied", 6),
                }
            )
        );

    [Test]
    public void A_spreadsheets_semicolons_and_capitals_will_do() =>
        Assert.That(
            Read("Student;Exercise;Points;Reason\r\nann;01-Doubling;1.5;a, b\r\n").All.Single(),
            Is.EqualTo(new Override("ann", "01-Doubling", 1.5, "a, b", 2))
        );

    [Test]
    public void Whoever_is_not_in_the_class_is_told() =>
        Assert.That(
            OverridesFile.Unknown(
                Read($"{Header}ann,01-Doubling,1,x\nbobb,01-Doubling,1,x\nbobb,02-Halving,1,x\n"),
                Students("ann", "bob")
            ),
            Is.EqualTo(
                new[]
                {
                    "overrides.csv, line 3, 4, does not count: bobb is nobody's id in the class. Did you mean bob?",
                }
            )
        );

    [Test]
    public void Whoever_is_called_by_name_is_told_with_the_id() =>
        Assert.That(
            OverridesFile.Unknown(Read($"{Header}müller ann,01-Doubling,1,x\n"), Students("12", "13", "14")),
            Is.EqualTo(
                new[]
                {
                    "overrides.csv, line 2, does not count: müller ann is nobody's id in the class. Of that name there is 12, 13, 14.",
                }
            )
        );

    [Test]
    public void Whoever_is_called_as_in_Moodles_worksheet_is_told_with_the_id() =>
        Assert.That(
            OverridesFile
                .Unknown(Read($"{Header}Participant 70001,01-Doubling,1,x\n"), Students("70001", "71"))
                .Single(),
            Does.EndWith("Did you mean 70001?")
        );

    [Test]
    public void An_exercise_that_is_not_judged_now_is_told() =>
        Assert.That(
            OverridesFile.Elsewhere(Read($"{Header}ann,01-Doubling,1,x\nann,02-Halving,1,x\n"), [Samples.Doubling]),
            Is.EqualTo(new[] { "overrides.csv, line 3, does not count here: 02-Halving is not judged." })
        );

    [Test]
    public void A_line_that_a_later_one_replaces_is_told() =>
        Assert.That(
            OverridesFile.Replaced(
                Read($"{Header}ann,01,1,x\nann,02,1,x\nbob,01,1,x\nann,doubling,2,x\nx,01,1,x\nx,01,1,x\nann,02,1,x\n"),
                Students("ann", "bob"),
                [Samples.Doubling]
            ),
            Is.EqualTo(new[] { "overrides.csv, line 2, does not count: line 5 is on the same student and exercise." })
        );

    [Test]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.That(
            () => Read($"{Header}ann,01-Doubling,x,x\nann,01-Doubling,1,x\nann,9,1,x\n"),
            Throws
                .TypeOf<Trouble>()
                .With.Message.Matches(
                    @"^o\.csv, line 2, has no points but x: .*\no\.csv, line 4, names an exercise[^\n]*$"
                )
        );

    [Test]
    public void Points_above_the_maximum_are_told_the_last_word_alone() =>
        Assert.That(
            Above(
                "ann,01-Doubling,7,slip\nann,01-Doubling,2.5,best\nann,02-Halving,1,all\nbob,01-Doubling,9,x\n",
                Policy.Equal
            ),
            Is.EqualTo(
                new[] { "By hand ann has 2.5 points in 01-Doubling: above the maximum of 2, and counted all the same." }
            )
        );

    [Test]
    public void The_maximum_is_what_the_policy_makes_of_it()
    {
        var policy = Policy.Equal with { Weights = Policy.Equal.Weights.Add("01-Doubling", [0.7, 0.1]) };
        Assert.That(policy.Most(Samples.Doubling), Is.LessThan(0.8), "in binary");
        Assert.That(Above("ann,01-Doubling,0.8,all\n", policy), Is.Empty);
        Assert.That(
            Above("ann,01-Doubling,0.9,more\n", policy).Single(),
            Does.Contain("has 0.9 points in 01-Doubling: above the maximum of 0.8,")
        );
    }

    [Test]
    public void The_template_sets_nothing() => Assert.That(Read(OverridesFile.Template).All, Is.Empty);

    [TestCase("", "o.csv must begin with the line student,exercise,points,reason.")]
    [TestCase("ann,01-Doubling,1,x\n", "o.csv must begin with the line student,exercise,points,reason.")]
    [TestCase(
        Header + "ann,01-Doubling,1,x\nann,01-Doubling,1\n",
        "o.csv, line 3, must have 4 cells, not 3 (a reason with a comma needs quotation marks)."
    )]
    [TestCase(Header + "ann,01-Doubling,1,a,b\n", "o.csv, line 2, must have 4 cells, not 5")]
    [TestCase(
        "# one\n# two\n" + Header + "ann,01-Dubling,1,x\n",
        "o.csv, line 4, names an exercise that there is not, 01-Dubling. Did you mean 01-Doubling?"
    )]
    [TestCase(Header + "ann,01-Doubling,1,\n", "o.csv, line 2, needs a student, an exercise, the points and a reason.")]
    [TestCase(Header + ",01-Doubling,1,x\n", "o.csv, line 2, needs a student")]
    [TestCase(
        Header + "\nann,01-Doubling,-1,x\n",
        "o.csv, line 3, has no points but -1: write a number such as 1.5, a million at most."
    )]
    [TestCase(Header + "ann,01-Doubling,\"1,5\",x\n", "o.csv, line 2, has no points but 1,5: write")]
    [TestCase(Header + "ann,01-Doubling,NaN,x\n", "o.csv, line 2, has no points but NaN: write")]
    [TestCase(Header + "ann,01-Doubling,1000001,x\n", "o.csv, line 2, has no points but 1000001: write a number")]
    [TestCase(Header + "ann,01-Doubling,1e9,x\n", "o.csv, line 2, has no points but 1e9: write")]
    [TestCase(Header + "ann,01-Dou\"bling,1,x\n", "o.csv, line 2: a quotation mark is missing or too many.")]
    public void What_is_wrong_is_said_with_its_line(string text, string sentence) =>
        Assert.That(() => Read(text), Throws.TypeOf<Trouble>().With.Message.StartsWith(sentence));

    [Test]
    public void A_file_is_read_and_a_missing_one_is_told()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("o.csv", $"\uFEFF{Header}ann,02-Halving,1,seen\n");
        Assert.That(OverridesFile.Read(path, Samples.Course).All.Single().Exercise, Is.EqualTo("02-Halving"));
        Assert.That(
            () => OverridesFile.Read(folder.PathOf("none.csv"), Samples.Course),
            Throws.TypeOf<Trouble>().With.Message.EqualTo("There is no overrides file none.csv.")
        );
    }

    private static IEnumerable<string> Above(string lines, Policy policy) =>
        OverridesFile.Above(Read(Header + lines), Students("ann"), Samples.Course, policy);

    private static ImmutableArray<Submission> Students(params string[] ids) =>
        [.. ids.Select(id => new Submission(id, "Müller Ann", null, null, [], []))];

    private static Overrides Read(string text) => OverridesFile.Parse(text, "o.csv", Samples.Course);
}
