using System.Text.Json;
using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>What axe-core finds: all its rules, the advisory ones too, and the rules that wait until something is there.</summary>
internal static class Axe
{
    // No contrast can be told of words in a picture, nor of a lone sign; the words beside a sign have its colour.
    private const string Run = """
        async () => {
          const found = await axe.run({ exclude: ['svg text', '.mark'] }, { resultTypes: ['violations', 'incomplete'] });
          const told = rules => rules.flatMap(r => r.nodes.map(n => `${r.id}: ${n.target} ${n.failureSummary}`));
          return { wrong: told(found.violations), unsure: told(found.incomplete), passed: found.passes.map(r => r.id) };
        }
        """;

    /// <param name="page">Is unfolded first.</param>
    /// <param name="seen">Rules that must have had something to look at.</param>
    public static async Task IsContent(IPage page, params string[] seen)
    {
        string axe = Source();
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.EvaluateAsync(axe);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        Assert.Multiple(() =>
        {
            Assert.That(Texts(found, "wrong"), Is.Empty);
            Assert.That(Texts(found, "unsure"), Is.Empty);
            Assert.That(Texts(found, "passed"), Is.SupersetOf(seen));
        });
    }

    private static string[] Texts(JsonElement found, string name) =>
        [.. found.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string Source()
    {
        string file = Path.Combine(Chromium.Fact("Artifacts"), "axe", "package", "axe.min.js");
        if (!File.Exists(file))
            Assert.Ignore("axe-core is not here: `tests/Browser.Tests/fetch-axe` brings it by npm into artifacts/axe.");
        return File.ReadAllText(file);
    }
}
