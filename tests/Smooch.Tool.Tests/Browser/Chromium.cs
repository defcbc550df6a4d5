using Microsoft.Playwright;

namespace Smooch.Tool.Tests;

/// <summary>One browser for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program =
        new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }
            .Select(Requirement.FindProgram)
            .FirstOrDefault(path => path is not null);

    private static readonly string AxeScript = Repository.PathOf("tests", "Smooch.Tool.Tests", "node_modules", "axe-core", "axe.min.js");

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Gets the script of the accessibility checks.</summary>
    public static string Axe => File.ReadAllText(AxeScript);

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
            return;
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            // A browser that only sees this machine: it neither looks for updates nor asks its maker for anything.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>Opens a window, or skips the test where there is no browser.</summary>
    internal async Task<Window> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        Requirement.Check(Missing);
        return await Window.OpenAsync(browser!, address, options ?? new());
    }

    /// <summary>Opens an empty page, or skips the test where there is no browser. Dispose its context.</summary>
    internal async Task<IPage> OpenEmptyAsync()
    {
        Requirement.Check(Missing);
        var context = await browser!.NewContextAsync();
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Missing =>
        Program is null ? "The page is tested in Chromium: install it (on Debian: apt-get install chromium) and put it on the PATH."
        : !File.Exists(AxeScript) ? "The accessibility checks are not installed: run 'npm ci' in tests/Smooch.Tool.Tests."
        : null;
}
