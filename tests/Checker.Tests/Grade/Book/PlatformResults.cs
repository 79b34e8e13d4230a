using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What Gradescope and PrairieLearn read, field by field.</summary>
public sealed class PlatformResults
{
    [Test]
    public void Gradescope_gets_a_test_for_each_task_and_the_total() =>
        Assert.That(
            GradescopeJson.Of(
                Samples.Row(
                    "dan",
                    "Dan",
                    Policy.Equal with
                    {
                        PartialCredit = 0.6,
                    },
                    Overrides.None,
                    [.. Samples.Dan.Units]
                )
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
        string json = GradescopeJson.Of(Samples.Open);
        Assert.That(json, Does.Not.Contain("\"score\"").And.Not.Contain("\"max_score\":1"));
        Assert.That(Parse(json).GetProperty("output").GetString(), Does.StartWith("02-Halving is not marked yet"));
        Assert.That(json, Does.Contain("Halving.cs: is there twice."));
    }

    [Test]
    public void Gradescopes_total_has_what_being_late_takes_off_and_what_was_set_by_hand()
    {
        var policy = Policy.Equal with { Late = new(new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), default, 0.1, 1) };
        var overrides = new Overrides([new Override("dan", "01-Doubling", 1.5, "seen")]);
        var json = Parse(GradescopeJson.Of(Samples.Row("dan", "Dan", policy, overrides, [.. Samples.Dan.Units])));
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
                Samples.Row(
                    "dan",
                    "Dan",
                    Policy.Equal with
                    {
                        PartialCredit = 0.9,
                    },
                    Overrides.None,
                    [.. Samples.Dan.Units]
                )
            ),
            Is.EqualTo(
                """{"gradable":true,"score":0.2,"message":"","tests":["""
                    + """{"name":"01-Doubling, task 1: Twice","description":"2 of 3 specs pass","points":0.6,"max_points":1,"message":"C\nShould be 6 but was 9.","output":""},"""
                    + """{"name":"01-Doubling, task 2: TwiceEach","description":"0 of 1 specs pass","points":0,"max_points":1,"message":"D\nIt did not come back.","output":""},"""
                    + """{"name":"02-Halving, task 1: Half","description":"no spec could run","points":0,"max_points":1,"message":"Halving.cs: was not handed in.","output":""}]}"""
            )
        );

    [Test]
    public void PrairieLearn_is_told_that_what_is_open_can_not_be_graded()
    {
        string json = PrairieLearnJson.Of(Samples.Open);
        Assert.That(json, Does.StartWith("{\"gradable\":false,\"format_errors\":[\"Halving.cs: is there twice.\"]"));
        Assert.That(json, Does.Not.Contain("score").And.Not.Contain("points"));
    }

    [TestCase(5, 1)]
    [TestCase(-1, 0)]
    public void PrairieLearns_share_stays_between_0_and_1(double points, double share)
    {
        var overrides = new Overrides([new Override("dan", "01-Doubling", points, "a gift")]);
        var row = Samples.Row("dan", "Dan", Policy.Equal, overrides, [.. Samples.Dan.Units]);
        Assert.That(Parse(PrairieLearnJson.Of(row)).GetProperty("score").GetDouble(), Is.EqualTo(share));
    }

    [Test]
    public void No_file_is_larger_than_its_reader_takes()
    {
        Row row = Samples.Long();
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

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
