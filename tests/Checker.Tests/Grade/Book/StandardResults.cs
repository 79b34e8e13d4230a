using System.Text.Json;
using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>Exercism's interface and JUnit's XML for graded work; their fields are tested where learners' reports are.</summary>
public sealed class StandardResults
{
    [Test]
    public void Exercism_is_told_of_one_exercise_or_of_all()
    {
        Assert.That(
            Parse(GradedExercism.Of(Samples.Dan.Units[0])).GetProperty("status").GetString(),
            Is.EqualTo("fail")
        );
        var missing = Parse(GradedExercism.Of(Samples.Dan.Units[1]));
        Assert.That(missing.GetProperty("status").GetString(), Is.EqualTo("error"));
        Assert.That(missing.GetProperty("message").GetString(), Is.EqualTo("Halving.cs: was not handed in."));
        Assert.That(Parse(GradedExercism.Of(Samples.Dan)).GetProperty("exercises").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void In_a_whole_class_no_two_cases_have_one_name()
    {
        var cases = XDocument.Parse(GradedJUnit.Of(Samples.Class())).Descendants("testcase").ToList();
        Assert.That(cases.Select(Name), Is.Unique);
        Assert.That(
            cases.Select(Name),
            Has.Some.EqualTo("dan.Doubling.Twice: Every spec passes")
                .And.Some.EqualTo("123.Halving.Half: Every spec passes")
        );
        Assert.That(
            XDocument.Parse(GradedJUnit.Of(Samples.Dan)).Descendants("testcase").Select(Name),
            Does.Contain("Doubling.Twice: C").And.Contain("Halving: It can be used")
        );
    }

    [Test]
    public void In_a_whole_class_a_task_is_as_good_as_its_worst_spec_and_says_what_that_one_says()
    {
        var dan = XDocument
            .Parse(GradedJUnit.Of(Samples.Class()))
            .Descendants("testcase")
            .Where(c => ((string)c.Attribute("classname")!).StartsWith("dan.Doubling.", StringComparison.Ordinal))
            .Select(c => (c.Elements().Single().Name.LocalName, c.Value, (double)c.Attribute("time")!));
        Assert.That(
            dan,
            Is.EqualTo([("failure", "C\nShould be 6 but was 9.", 0.5), ("error", "D\nIt did not come back.", 0)])
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

    private static string Name(XElement testcase) =>
        $"{(string)testcase.Attribute("classname")!}: {(string)testcase.Attribute("name")!}";

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
