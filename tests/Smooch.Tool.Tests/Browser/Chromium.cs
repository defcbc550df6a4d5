using Microsoft.Playwright;

namespace Smooch.Tool.Tests;

/// <summary>One browser for all tests, started when the first asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string? Program =
        new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }
            .Select(Requirement.FindProgram)
            .FirstOrDefault(path => path is not null);

    private static readonly string AxeScript = Repository.PathOf("tests", "Smooch.Tool.Tests", "node_modules", "axe-core", "axe.min.js");

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>Gets the script of the accessibility checks.</summary>
    public static string Axe => File.ReadAllText(AxeScript);

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated)
            return;
        var (playwright, browser) = await started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>Opens a window, or skips the test where there is no browser.</summary>
    internal async Task<Window> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        Requirement.Check(Missing);
        return await Window.OpenAsync((await started.Value).Browser, address, options ?? new());
    }

    /// <summary>Opens an empty page, or skips the test where there is no browser. Dispose its context.</summary>
    internal async Task<IPage> OpenEmptyAsync()
    {
        Requirement.Check(Missing);
        var context = await (await started.Value).Browser.NewContextAsync();
        return await context.NewPageAsync();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            // A browser that only sees this machine: it neither looks for updates nor asks its maker for anything.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return (playwright, browser);
    }

    private static string? Missing =>
        Program is null ? "The page is tested in Chromium: install it (on Debian: apt-get install chromium) and put it on the PATH."
        : !File.Exists(AxeScript) ? "The accessibility checks are not installed: run 'npm ci' in tests/Smooch.Tool.Tests."
        : null;
}
