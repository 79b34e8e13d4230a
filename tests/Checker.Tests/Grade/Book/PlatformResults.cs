using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What the platforms read, field by field, and what strangers can't do to them.</summary>
public sealed partial class PlatformResults
{
    private static readonly Row Dan = Samples.Class().Rows[3];
    private static readonly Row Open = Samples.Class().Rows[2];
    private static readonly Row Hostile = Samples.Class().Rows[1];

    [Test]
    public void Gradescope_gets_a_test_for_each_task_and_the_total() =>
        Assert.That(
            GradescopeJson.Of(
                Samples.Row("dan", "Dan", Policy.Equal with { PartialCredit = 0.6 }, Overrides.None, [.. Dan.Units])
            ),
            Is.EqualTo(
                """{"score":0.4,"output":"","output_format":"text","test_output_format":"text","test_name_format":"text","visibility":"visible","stdout_visibility":"hidden","extra_data":{"max_score":3,"late_share":0,"seeds":[7],"isolation":["L3"],"attention":["02 not submitted"]},"tests":["""
                    + """{"score":0.4,"max_score":1,"status":"failed","name":"01-Doubling, task 1: Twice","number":"1.1","output":"C\nShould be 6 but was 9.","visibility":"visible"},"""
                    + """{"score":0,"max_score":1,"status":"failed","name":"01-Doubling, task 2: TwiceEach","number":"1.2","output":"D\nIt did not come back.","visibility":"visible"},"""
                    + """{"score":0,"max_score":1,"status":"failed","name":"02-Halving, task 1: Half","number":"2.1","output":"Halving.cs: was not handed in.","visibility":"visible"}]}"""
            )
        );

    [Test]
    public void Gradescope_gets_no_points_at_all_while_the_total_is_open()
    {
        string json = GradescopeJson.Of(Open);
        Assert.That(json, Does.Not.Contain("\"score\"").And.Not.Contain("\"max_score\":1"));
        Assert.That(Parse(json).GetProperty("output").GetString(), Does.StartWith("02-Halving is not marked yet"));
        Assert.That(json, Does.Contain("Halving.cs: is there twice."));
    }

    [Test]
    public void Gradescopes_total_has_what_being_late_takes_off_and_what_was_set_by_hand()
    {
        var policy = Policy.Equal with { Late = new(new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), default, 0.1, 1) };
        var overrides = new Overrides([new Override("dan", "01-Doubling", 1.5, "seen")]);
        var json = Parse(GradescopeJson.Of(Samples.Row("dan", "Dan", policy, overrides, [.. Dan.Units])));
        Assert.That(json.GetProperty("score").GetDouble(), Is.EqualTo(1.35));
        Assert.That(
            json.GetProperty("output").GetString(),
            Is.EqualTo(
                "01-Doubling was set by hand to 1.5 of 2: seen\nHanded in late: 10 % of the points are taken off."
            )
        );
    }

    [Test]
    public void PrairieLearn_gets_a_share_and_every_test_has_points() =>
        Assert.That(
            PrairieLearnJson.Of(
                Samples.Row("dan", "Dan", Policy.Equal with { PartialCredit = 0.9 }, Overrides.None, [.. Dan.Units])
            ),
            Is.EqualTo(
                """{"gradable":true,"score":0.2,"format_errors":[],"message":"","tests":["""
                    + """{"name":"01-Doubling, task 1: Twice","description":"2 of 3 specs pass","points":0.6,"max_points":1,"message":"C\nShould be 6 but was 9.","output":""},"""
                    + """{"name":"01-Doubling, task 2: TwiceEach","description":"0 of 1 specs pass","points":0,"max_points":1,"message":"D\nIt did not come back.","output":""},"""
                    + """{"name":"02-Halving, task 1: Half","description":"0 of 0 specs pass","points":0,"max_points":1,"message":"Halving.cs: was not handed in.","output":""}]}"""
            )
        );

    [Test]
    public void PrairieLearn_is_told_that_what_is_open_can_not_be_graded()
    {
        string json = PrairieLearnJson.Of(Open);
        Assert.That(json, Does.StartWith("{\"gradable\":false,\"format_errors\":[\"Halving.cs: is there twice.\"]"));
        Assert.That(json, Does.Not.Contain("score").And.Not.Contain("points"));
    }

    [TestCase(5, 1)]
    [TestCase(-1, 0)]
    public void PrairieLearns_share_stays_between_0_and_1(double points, double share)
    {
        var overrides = new Overrides([new Override("dan", "01-Doubling", points, "a gift")]);
        var row = Samples.Row("dan", "Dan", Policy.Equal, overrides, [.. Dan.Units]);
        Assert.That(Parse(PrairieLearnJson.Of(row)).GetProperty("score").GetDouble(), Is.EqualTo(share));
    }

    [Test]
    public void Classroom_gets_every_field_and_equal_parts_of_the_points() =>
        Assert.That(
            ClassroomJson.Of(
                Samples.Row(
                    "ann",
                    Samples.Right("ann", Samples.Halving),
                    Samples.Of("ann", Samples.Doubling, Samples.Some)
                )
            ),
            Is.EqualTo(
                """{"version":1,"status":"fail","max_score":3,"tests":["""
                    + """{"name":"02-Halving, task 1: Half","status":"pass","score":1,"message":"All specs pass (1).","test_code":"","filename":"Halving.cs","line_no":0,"duration":250},"""
                    + """{"name":"01-Doubling, task 1: Twice","status":"fail","score":0,"message":"C\nShould be 6 but was 9.","test_code":"","filename":"Doubling.cs","line_no":0,"duration":500},"""
                    + """{"name":"01-Doubling, task 2: TwiceEach","status":"error","score":0,"message":"D\nIt did not come back.","test_code":"","filename":"Doubling.cs","line_no":0,"duration":0}]}"""
            )
        );

    [Test]
    public void Both_ways_in_which_Classroom_counts_agree()
    {
        var policy = Policy.Equal with { Weights = Policy.Equal.Weights.Add("01-Doubling", [4, 3]) };
        var rows = Samples.Class(policy).Rows;
        foreach (Row row in rows)
        {
            var json = Parse(ClassroomJson.Of(row));
            var tests = json.GetProperty("tests").EnumerateArray().ToList();
            double passed = tests.Count(t => t.GetProperty("status").GetString() == "pass");
            Assert.That(
                tests.Sum(t => t.GetProperty("score").GetDouble()),
                Is.EqualTo(passed / tests.Count * json.GetProperty("max_score").GetDouble()).Within(1e-9)
            );
        }
    }

    [Test]
    public void Classroom_reports_no_points_for_what_is_open()
    {
        var json = Parse(ClassroomJson.Of(Open));
        Assert.That(json.GetProperty("max_score").GetDouble(), Is.Zero);
        Assert.That(json.GetProperty("status").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public void Classroom_gets_a_test_even_where_there_is_no_task() =>
        Assert.That(Parse(ClassroomJson.Of(Samples.Row("ann"))).GetProperty("tests").GetArrayLength(), Is.EqualTo(1));

    [Test]
    public void Classrooms_one_exercise_is_a_result_of_its_own()
    {
        var json = Parse(ClassroomJson.Of(Hostile.Units[1], Hostile.Marks[1]));
        Assert.That(json.GetProperty("status").GetString(), Is.EqualTo("pass"));
        Assert.That(json.GetProperty("max_score").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public void Classrooms_variable_fits_into_the_environment_and_says_what_was_left_out()
    {
        string json = ClassroomJson.Of(Long());
        string variable = ClassroomJson.Base64(json);
        Assert.That(variable, Has.Length.LessThan(128 << 10));
        Assert.That(Encoding.UTF8.GetString(Convert.FromBase64String(variable)), Is.EqualTo(json));
        Assert.That(
            Parse(json).GetProperty("tests")[0].GetProperty("message").GetString(),
            Does.Contain("½½").And.Match(@"… \(\d+ characters more were left out\)$")
        );
    }

    [Test]
    public void No_file_is_larger_than_its_reader_takes()
    {
        Row row = Long();
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(GradescopeJson.Of(row)), Is.LessThanOrEqualTo(1 << 20));
            Assert.That(Encoding.UTF8.GetByteCount(PrairieLearnJson.Of(row)), Is.LessThanOrEqualTo(1 << 20));
            Assert.That(Encoding.UTF8.GetByteCount(GradedExercism.Of(row.Units[0])), Is.LessThanOrEqualTo(500_000));
            Assert.That(
                XDocument.Parse(GradedJUnit.Of(row)).Descendants("failure").Max(f => f.Value.Length),
                Is.InRange(8_000, 8_060)
            );
        });
    }

    [Test]
    public void Exercism_is_told_of_one_exercise_or_of_all()
    {
        Assert.That(Parse(GradedExercism.Of(Dan.Units[0])).GetProperty("status").GetString(), Is.EqualTo("fail"));
        var missing = Parse(GradedExercism.Of(Dan.Units[1]));
        Assert.That(missing.GetProperty("status").GetString(), Is.EqualTo("error"));
        Assert.That(missing.GetProperty("message").GetString(), Is.EqualTo("Halving.cs: was not handed in."));
        Assert.That(Parse(GradedExercism.Of(Dan)).GetProperty("exercises").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void What_our_system_failed_at_is_nobodys_wrong_answer()
    {
        var unit = Samples.Of("ann", Samples.Doubling, Samples.Some) with { State = GradedState.Infrastructure };
        Row row = Samples.Row("ann", unit);
        string[] results =
        [
            GradescopeJson.Of(row),
            PrairieLearnJson.Of(row with { Units = [unit] }),
            ClassroomJson.Of(row),
            GradedExercism.Of(unit),
            GradedJUnit.Of(row),
        ];
        foreach (string result in results)
            Assert.That(result, Does.Not.Contain("Should be 6"));
        Assert.That(GradedJUnit.Of(row), Does.Contain("nobody's fault but the grading system's"));
    }

    [Test]
    public void In_a_whole_class_no_two_cases_have_one_name()
    {
        var cases = XDocument.Parse(GradedJUnit.Of(Samples.Class())).Descendants("testcase").ToList();
        Assert.That(cases.Select(Name), Is.Unique);
        Assert.That(
            cases.Select(Name),
            Has.Some.EqualTo("dan.Doubling.Twice: C").And.Some.EqualTo("123.Halving.Half: Half is right")
        );
        Assert.That(
            XDocument.Parse(GradedJUnit.Of(Dan)).Descendants("testcase").Select(Name),
            Does.Contain("Doubling.Twice: C").And.Contain("Halving: It can be used")
        );
    }

    [Test]
    public void Cases_of_one_title_are_told_apart()
    {
        var unit = Samples.Of("ann", Samples.Halving, [Samples.Passed("A\0", 1), Samples.Passed("A\a", 1)]);
        Assert.That(
            XDocument.Parse(GradedJUnit.Of(Samples.Row("ann", unit))).Descendants("testcase").Select(Name),
            Is.EqualTo(new[] { "Halving.Half: A�", "Halving.Half: A� [2]" })
        );
    }

    [Test]
    public void Nothing_of_a_student_is_more_than_text_anywhere()
    {
        foreach (string result in All(Hostile))
            Assert.Multiple(() =>
            {
                Assert.That(result, Does.Not.Contain("[[ATTACHMENT|"));
                Assert.That(result, Does.Not.Match(@"[\p{Cs}\p{Cf}]").And.Not.Match(@"[^\P{Cc}\n]"));
                foreach (string text in Texts(result))
                {
                    Assert.That(text, Does.Not.Match(@"[\p{Cs}\p{Cf}]").And.Not.Match(@"[^\P{Cc}\n\t]"));
                    Assert.That(Command().IsMatch(text), Is.False, text);
                }
            });
    }

    [Test]
    public void The_files_that_pages_are_made_of_hold_no_markup_even_unread()
    {
        string[] files = [GradescopeJson.Of(Hostile), PrairieLearnJson.Of(Hostile), ClassroomJson.Of(Hostile)];
        foreach (string file in files)
            Assert.That(file, Does.Not.Contain('<').And.Not.Contain('&').And.Contain("script").And.Contain('½'));
        Assert.That(GradedJUnit.Of(Hostile), Does.Not.Contain("<script"));
    }

    private static string[] All(Row row) =>
        [
            GradescopeJson.Of(row),
            PrairieLearnJson.Of(row),
            ClassroomJson.Of(row),
            GradedExercism.Of(row),
            GradedExercism.Of(row.Units[0]),
            GradedJUnit.Of(row),
        ];

    private static IEnumerable<string> Texts(string result) =>
        result[0] == '{' ? Texts(Parse(result)) : XDocument.Parse(result).Descendants().SelectMany(Texts);

    private static IEnumerable<string> Texts(XElement element) =>
        [element.Value, .. element.Attributes().Select(a => a.Value)];

    private static IEnumerable<string> Texts(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Texts(p.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
            JsonValueKind.String => [json.GetString()!],
            _ => [],
        };

    /// <summary>Very long messages of letters that take two bytes.</summary>
    private static Row Long()
    {
        string[] tasks = [.. Enumerable.Range(1, 60).Select(i => $"Task{i}")];
        var exercise = new Exercise("03-Long", [.. tasks]);
        string text = new('½', 100_000);
        return Samples.Row(
            "ann",
            Samples.Of("ann", exercise, [.. tasks.Select((t, i) => new Verdict(t, i + 1, VerdictKind.Failed, text))])
        );
    }

    private static string Name(XElement testcase) =>
        $"{(string)testcase.Attribute("classname")!}: {(string)testcase.Attribute("name")!}";

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    [GeneratedRegex(@"^\s*::|##\w*\[|\[\[\w+\|", RegexOptions.Multiline)]
    private static partial Regex Command();
}
