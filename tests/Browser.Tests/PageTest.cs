using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>Opens a sample page as a file, without a network, and keeps what the browser complained about.</summary>
public abstract class PageTest
{
    private const int Height = 900;

    internal List<string> Complaints { get; } = [];

    internal List<string> Requests { get; } = [];

    internal Task<IPage> Open(int width, ColorScheme scheme = ColorScheme.Light) =>
        Open(WrittenPage.Path, width, scheme);

    internal async Task<IPage> Open(string path, int width, ColorScheme scheme)
    {
        Complaints.Clear();
        Requests.Clear();
        var context = await Chromium.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = Height },
                ColorScheme = scheme,
                Offline = true,
            }
        );
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add(dialog.Message);
            dialog.DismissAsync();
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    [TearDown]
    public async Task Close()
    {
        foreach (var context in Chromium.Browser.Contexts.ToArray())
            await context.CloseAsync();
    }
}
