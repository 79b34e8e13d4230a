using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What strangers write, in all that platforms read.</summary>
public sealed partial class HostileTexts
{
    [Test]
    public void Nothing_of_a_student_is_more_than_text_anywhere()
    {
        foreach (string result in All(Samples.HostileRow))
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
        string[] files =
        [
            GradescopeJson.Of(Samples.HostileRow),
            PrairieLearnJson.Of(Samples.HostileRow),
            ClassroomJson.Of(Samples.HostileRow),
        ];
        foreach (string file in files)
            Assert.That(file, Does.Not.Contain('<').And.Not.Contain('&').And.Contain("script").And.Contain('½'));
        Assert.That(GradedJUnit.Of(Samples.HostileRow), Does.Not.Contain("<script"));
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

    [GeneratedRegex(@"^\s*::|##\w*\[|\[\[\w+\|", RegexOptions.Multiline)]
    private static partial Regex Command();

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
