using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

public sealed class Accessibility : PageTest
{
    [TestCase(1200, ColorScheme.Light), TestCase(1200, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light), TestCase(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_and_nothing_unsure(int width, ColorScheme scheme) =>
        await Axe.IsContent(
            await Open(width, scheme),
            "color-contrast",
            "heading-order",
            "html-has-lang",
            "region",
            "svg-img-alt",
            "document-title"
        );
}
