using System.Text;
using System.Text.Json;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What GitHub Classroom's reporter reads, field by field.</summary>
public sealed class ClassroomResults
{
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
        var json = Parse(ClassroomJson.Of(Samples.Open));
        Assert.That(json.GetProperty("max_score").GetDouble(), Is.Zero);
        Assert.That(json.GetProperty("status").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public void Classroom_gets_a_test_even_where_there_is_no_task() =>
        Assert.That(Parse(ClassroomJson.Of(Samples.Row("ann"))).GetProperty("tests").GetArrayLength(), Is.EqualTo(1));

    [Test]
    public void Classrooms_one_exercise_is_a_result_of_its_own()
    {
        var json = Parse(ClassroomJson.Of(Samples.HostileRow.Units[1], Samples.HostileRow.Marks[1]));
        Assert.That(json.GetProperty("status").GetString(), Is.EqualTo("pass"));
        Assert.That(json.GetProperty("max_score").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public void Classrooms_variable_fits_into_the_environment_and_says_what_was_left_out()
    {
        string json = ClassroomJson.Of(Samples.Long());
        string variable = ClassroomJson.Base64(json);
        Assert.That(variable, Has.Length.LessThan(128 << 10));
        Assert.That(Encoding.UTF8.GetString(Convert.FromBase64String(variable)), Is.EqualTo(json));
        Assert.That(
            Parse(json).GetProperty("tests")[0].GetProperty("message").GetString(),
            Does.Contain("½½").And.Match(@"… \(\d+ characters more were left out\)$")
        );
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
