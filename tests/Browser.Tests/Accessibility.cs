using System.Text.Json;
using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>What axe-core finds: all its rules, the advisory ones too, and the rules that wait until something is there.</summary>
public sealed class Accessibility : PageTest
{
    // No contrast can be told of words in a picture, nor of a lone sign; the words beside a sign have its colour.
    private const string Run = """
        async () => {
          const found = await axe.run({ exclude: ['svg text', '.mark'] }, { resultTypes: ['violations', 'incomplete'] });
          const told = rules => rules.flatMap(r => r.nodes.map(n => `${r.id}: ${n.target} ${n.failureSummary}`));
          return { wrong: told(found.violations), unsure: told(found.incomplete), passed: found.passes.map(r => r.id) };
        }
        """;

    [TestCase(1200, ColorScheme.Light), TestCase(1200, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light), TestCase(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_and_nothing_unsure(int width, ColorScheme scheme)
    {
        string axe = Axe();
        var page = await Open(width, scheme);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.EvaluateAsync(axe);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        Assert.Multiple(() =>
        {
            Assert.That(Texts(found, "wrong"), Is.Empty);
            Assert.That(Texts(found, "unsure"), Is.Empty);
            Assert.That(
                Texts(found, "passed"),
                Is.SupersetOf(
                    new[]
                    {
                        "color-contrast",
                        "heading-order",
                        "html-has-lang",
                        "region",
                        "svg-img-alt",
                        "document-title",
                    }
                )
            );
        });
    }

    private static string[] Texts(JsonElement found, string name) =>
        [.. found.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string Axe()
    {
        string file = Path.Combine(Chromium.Fact("Artifacts"), "axe", "package", "axe.min.js");
        if (!File.Exists(file))
            Assert.Ignore("axe-core is not here: `tests/Browser.Tests/fetch-axe` brings it by npm into artifacts/axe.");
        return File.ReadAllText(file);
    }
}
