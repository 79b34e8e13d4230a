using System.Text.Json;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Tests.Reports;

/// <summary>Exercism's test-runner interface, version 3, field by field.</summary>
public sealed class ExercismResults
{
    private const string Notice = "\nOutput was truncated. Please limit to 500 chars.";

    [Test]
    public void A_failed_spec_has_every_field()
    {
        var standing = Samples.Of(Samples.Failed) with
        {
            Code = ImmutableDictionary<string, string>.Empty.Add("It_is_wrong", "the code"),
        };
        Assert.That(
            Compact(ExercismJson.Of(standing)),
            Is.EqualTo(
                """{"version":3,"status":"fail","tests":[{"name":"It is wrong (3.5, column)","status":"fail","message":"Twice(3) should be 6 but was 9.\nSquares instead. Not twice.\nspec: tests/specs/01-Doubling/DoublingSpec.cs:6","output":"first\nsecond\n","test_code":"the code","task_id":1}]}"""
            )
        );
    }

    [Test]
    public void What_there_is_not_is_left_out() =>
        Assert.That(
            Compact(ExercismJson.Of(Samples.Of(Samples.Passed, Samples.Whole with { Kind = VerdictKind.Passed }))),
            Is.EqualTo(
                """{"version":3,"status":"pass","tests":[{"name":"It is right","status":"pass","task_id":1},{"name":"Every task is done","status":"pass"}]}"""
            )
        );

    [Test]
    public void Specs_stand_in_the_order_of_the_file()
    {
        var tests = Parse(ExercismJson.Of(Samples.Of(Samples.Failed, Samples.Passed, Samples.Crashed, Samples.ToDo)))
            .GetProperty("tests");
        Assert.That(
            tests.EnumerateArray().Select(t => t.GetProperty("name").GetString()),
            Is.EqualTo(new[] { "It is wrong (3.5, column)", "It is right", "It crashed", "It is to do" })
        );
    }

    [TestCase(VerdictKind.Passed, "pass")]
    [TestCase(VerdictKind.Failed, "fail")]
    [TestCase(VerdictKind.NotStarted, "fail")]
    [TestCase(VerdictKind.Blocked, "error")]
    [TestCase(VerdictKind.Error, "error")]
    [TestCase(VerdictKind.TimedOut, "error")]
    public void Each_kind_of_verdict_has_one_of_three_words(VerdictKind kind, string word)
    {
        var result = Parse(ExercismJson.Of(Samples.Of(Samples.Passed, Samples.Passed with { Kind = kind })));
        Assert.That(result.GetProperty("tests")[1].GetProperty("status").GetString(), Is.EqualTo(word));
        Assert.That(
            result.GetProperty("status").GetString(),
            Is.EqualTo(kind == VerdictKind.Passed ? "pass" : "fail"),
            "with one spec that passed, the tests have run"
        );
    }

    [Test]
    public void What_could_not_run_at_all_is_an_error_with_a_message()
    {
        var broken = Parse(ExercismJson.Of(Samples.Broken()));
        var ended = Parse(ExercismJson.Of(Samples.Of(Samples.Crashed, Samples.Blocked)));
        Assert.Multiple(() =>
        {
            Assert.That(broken.GetProperty("status").GetString(), Is.EqualTo("error"));
            Assert.That(
                broken.GetProperty("message").GetString(),
                Does.StartWith("exercises/02-Halving/Halving.cs:7:3: error CS1002: ; expected\n    return ]]>")
                    .And.EndsWith("\nexercises/02-Halving/Halving.cs: is empty.")
            );
            Assert.That(broken.GetProperty("tests").GetArrayLength(), Is.Zero);
            Assert.That(ended.GetProperty("status").GetString(), Is.EqualTo("error"));
            Assert.That(ended.GetProperty("message").GetString(), Is.EqualTo("While it ran, it ended."));
        });
    }

    [TestCase(499, false), TestCase(500, false), TestCase(501, true), TestCase(20_000, true)]
    public void Output_of_more_than_500_characters_is_cut_and_says_so(int length, bool isCut)
    {
        string output = Output(new string('o', length));
        Assert.That(output, Has.Length.EqualTo(Math.Min(length, 500)));
        Assert.That(output.EndsWith(Notice, StringComparison.Ordinal), Is.EqualTo(isCut));
    }

    [Test]
    public void No_letter_is_cut_in_two([Values(0, 1)] int before)
    {
        string output = Output(new string('o', before) + string.Concat(Enumerable.Repeat("🦉", 600)));
        Assert.That(output, Does.Not.Contain('\ufffd').And.EndsWith($"🦉{Notice}"));
        Assert.That(output.Length, Is.InRange(499, 500));
    }

    [Test]
    public void A_course_is_a_list_of_such_objects_each_with_its_name()
    {
        var course = Parse(ExercismJson.Of([Samples.Of(Samples.Passed), Samples.Broken()]));
        Assert.Multiple(() =>
        {
            Assert.That(course.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "version", "exercises" }));
            Assert.That(
                Compact(course.GetProperty("exercises")[0].GetRawText()),
                Does.StartWith("""{"name":"01-Doubling","version":3,"status":"pass","tests":[""")
            );
            Assert.That(course.GetProperty("exercises")[1].GetProperty("name").GetString(), Is.EqualTo("02-Halving"));
        });
    }

    [Test]
    public void What_a_learners_code_says_stays_text()
    {
        var test = Parse(ExercismJson.Of(Samples.Poisoned())).GetProperty("tests")[0];
        foreach (string field in new[] { "name", "message", "output" })
            Assert.That(
                test.GetProperty(field).GetString(),
                Does.Contain("]]>").And.Contain("½").And.Contain("�[31m � � �").And.Not.Contain("\u0000"),
                field
            );
    }

    private static string Output(string printed) =>
        Parse(ExercismJson.Of(Samples.Of(Samples.Failed with { Output = printed })))
            .GetProperty("tests")[0]
            .GetProperty("output")
            .GetString()!;

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static string Compact(string json) =>
        JsonSerializer.Serialize(
            Parse(json),
            new JsonSerializerOptions
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
