using Smooch.Testing;

namespace Smooch.Tool.Tests;

/// <summary>What the tests of the page share: a browser. Each has a service of its own.</summary>
public abstract class BrowserTests(Chromium chromium, TimeSpan? retryDelay = null) : IAsyncLifetime
{
    private LocalService? service;

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal FakeSmooch Smooch => service!.Smooch;

    internal string Url => service!.Url;

    public async ValueTask InitializeAsync() => service = await LocalService.StartAsync(
        new LocalServiceOptions { Seed = 7, RetryDelay = retryDelay ?? TimeSpan.FromMilliseconds(200) },
        cancellationToken: Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (service is not null)
            await service.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task<Microsoft.Playwright.IPage> OpenEmptyAsync() => chromium.OpenEmptyAsync();

    /// <summary>Runs a script that imports a file of the page, without the page.</summary>
    internal async Task<T> RunAsync<T>(string file, string script)
    {
        var page = await OpenEmptyAsync();
        await using var context = page.Context;
        await page.GotoAsync($"{Url}/page/{file}");
        return await page.EvaluateAsync<T>($"async () => {{ {script} }}");
    }

    internal Task<Window> OpenAsync(Microsoft.Playwright.BrowserNewContextOptions? options = null) => chromium.OpenAsync(Url, options);
}
