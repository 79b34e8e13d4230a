using System.Reflection;
using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>The system's Chromium, for all tests of the page; where there is none, they are skipped by name.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
    ];

    // Quiet and without a network of its own; the sandbox needs rights that a container's root does not have.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;

    internal static IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        string? program = Places.FirstOrDefault(File.Exists);
        if (program is null)
            Assert.Ignore("No Chromium was found here (Debian: apt install chromium), so the page is not looked at.");
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", Fact("PlaywrightPackage"));
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>What the build wrote down.</summary>
    internal static string Fact(string key) =>
        typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
