using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Smooch.Tool.Tests;

/// <summary>A browser window with the page.</summary>
/// <remarks>Closing it fails after an error, a request elsewhere, or a step that is not accessible.</remarks>
internal sealed class Window : IAsyncDisposable
{
    private static readonly string Shots = Repository.PathOf("artifacts", "screenshots");
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> troubles = new();
    private readonly string address;
    private int steps;

    private Window(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, this.address) = (context, page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message.Text))
                troubles.Enqueue($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => troubles.Enqueue($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                troubles.Enqueue($"request to another origin: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Gets the part of console messages that a test causes on purpose.</summary>
    public List<string> Expected { get; } = [];

    public static async Task<Window> OpenAsync(IBrowser browser, string address, BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new() { Width = 1400, Height = 860 };
        options.Locale = "en-GB";
        options.Permissions = ["clipboard-read", "clipboard-write"];
        var fresh = await browser.NewContextAsync(options);
        fresh.SetDefaultTimeout(60_000);
        var window = new Window(fresh, await fresh.NewPageAsync(), address);
        await window.Page.GotoAsync(address);
        await window.Page.Locator(".live.on").WaitForAsync();
        await window.Page.Locator("#copy-address").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return window;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Gets or sets a part of the names of the pictures, for a test with several cases.</summary>
    public string Name { get; set; } = "";

    /// <summary>Shows an area where there is no room for all.</summary>
    public async Task ShowAsync(string area)
    {
        var button = Page.Locator(".views").GetByRole(AriaRole.Button, new() { Name = area, Exact = true });
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
    }

    /// <summary>Holds the requests to an address until the result is completed. Then they continue, or fail.</summary>
    public async Task<TaskCompletionSource> HoldAsync(string url, bool fails = false)
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Page.RouteAsync(url, async route =>
        {
            await release.Task;
            await (fails ? route.AbortAsync() : route.ContinueAsync());
        });
        return release;
    }

    /// <summary>Presses Tab until the element with this text has the focus.</summary>
    public async Task TabToAsync(string text)
    {
        for (var i = 0; i < 60; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var focused = await Page.EvaluateAsync<string>("() => document.activeElement?.textContent ?? ''");
            if (focused.StartsWith(text, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"'{text}' cannot be reached with Tab.");
    }

    /// <summary>Creates a user as a person does.</summary>
    public async Task CreateUserAsync(string name, string userId = "")
    {
        await Button("New user").ClickAsync();
        await Page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await Page.GetByLabel("User id of your system (optional)").FillAsync(userId);
        await Button("Create").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true })).ToBeVisibleAsync();
    }

    public async Task SayAsync(string text)
    {
        await Page.GetByLabel("Write a message").FillAsync(text);
        await Page.GetByLabel("Write a message").PressAsync("Enter");
        await Message(text).WaitForAsync();
    }

    /// <summary>The bubble with this text.</summary>
    public ILocator Message(string text) => Page.Locator(".bubble").GetByText(text, new() { Exact = true });

    /// <summary>A line of the journal with this text.</summary>
    public ILocator Entry(string text) => Page.Locator(".entry > button").Filter(new() { HasText = text });

    /// <summary>Keeps a picture of this step, and checks that everyone can use what it shows.</summary>
    public async Task StepAsync(string name)
    {
        var test = TestContext.Current.TestMethod?.MethodName ?? "test";
        var file = Path.Combine(Shots, test, $"{(Name.Length > 0 ? Name + "-" : "")}{++steps:00}-{name}.png");
        await Page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
        await CheckAccessibilityAsync(name);
        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
            troubles.Enqueue($"{name}: the page is {overflow} pixels wider than the window.");
    }

    private async Task CheckAccessibilityAsync(string step)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
            await Page.EvaluateAsync(Chromium.Axe);
        var result = await Page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        var violations =
            from violation in result.GetProperty("violations").EnumerateArray()
            from node in violation.GetProperty("nodes").EnumerateArray()
            select $"{violation.GetProperty("id")}: {node.GetProperty("html")} {node.GetProperty("failureSummary")}";
        foreach (var violation in violations)
            troubles.Enqueue($"{step}: {violation}");
    }

    private bool IsExpected(string text) => Expected.Exists(part => text.Contains(part, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.True(troubles.IsEmpty, string.Join('\n', troubles));
    }
}
