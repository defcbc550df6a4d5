using Microsoft.Playwright;
using Smooch.Testing;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class LateStateTests(Chromium chromium) : BrowserTests(chromium)
{
    [Fact]
    public async Task An_update_that_comes_before_an_older_state_is_not_lost()
    {
        var page = await OpenEmptyAsync();
        await using var context = page.Context;
        var read = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var updated = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/control/state", async route =>
        {
            var response = await route.FetchAsync();
            read.TrySetResult();
            await updated.Task;
            await route.FulfillAsync(new() { Response = response });
        });
        await page.GotoAsync(Url);
        await read.Task.WaitAsync(Cancellation);

        await page.EvaluateAsync("""
            () => new Promise(connected => {
                const source = new EventSource('/control/events');
                window.updated = new Promise(resolve => source.addEventListener('user', resolve));
                source.addEventListener('hello', connected);
            })
            """);
        Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
        await page.EvaluateAsync("() => window.updated");
        updated.SetResult();

        await Expect(page.Locator("#copy-address")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_read_again()
    {
        Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
        var page = await OpenEmptyAsync();
        await using var context = page.Context;
        var reads = 0;
        await page.RouteAsync("**/control/state", route =>
            ++reads == 1 ? route.FulfillAsync(new() { Status = 500, Body = "{}" }) : route.ContinueAsync());
        await page.GotoAsync(Url);

        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira" })).ToBeVisibleAsync();
        Assert.Equal(2, reads);
    }
}
