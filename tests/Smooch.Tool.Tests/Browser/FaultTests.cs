using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

/// <summary>
/// The service retries a call for half a minute and longer here: however slowly the page is used, the bot is still called.
/// </summary>
public sealed class FaultTests(Chromium chromium) : BrowserTests(chromium, retryDelay: TimeSpan.FromSeconds(1))
{
    [Fact]
    public async Task A_fault_is_switched_on_and_the_bot_retries_until_it_is_off()
    {
        await using var bot = await EchoBot.StartAsync(Smooch, Cancellation);
        await using var window = await OpenAsync();
        var page = window.Page;
        await window.CreateUserAsync("Mira Sol");

        await window.Button("Faults").ClickAsync();
        await page.GetByLabel("Too many requests (429)").CheckAsync();
        await window.StepAsync("fault");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#fault-count")).ToHaveTextAsync("1 switched on");

        await window.SayAsync("Are you there?");
        await window.Entry("Fault: status 429").Nth(1).WaitForAsync();
        await window.StepAsync("retries");

        await page.Locator("#open-faults").ClickAsync();
        await window.Button("Switch all off").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await window.Message("Echo: Are you there?").WaitForAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator("#fault-count")).ToBeHiddenAsync();
        await window.StepAsync("reply");
    }

    [Fact]
    public async Task Two_faults_that_are_switched_on_together_are_both_on()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        var both = await window.HoldAsync("**/faults");
        await window.Button("Faults").ClickAsync();
        await page.GetByLabel("Too many requests (429)").CheckAsync();
        await page.GetByLabel("Internal error (500)").CheckAsync();
        both.SetResult();
        await Expect(page.Locator("#fault-count")).ToHaveTextAsync("2 switched on");
    }

    [Fact]
    public async Task A_fault_that_could_not_be_switched_on_is_shown_as_off()
    {
        await using var window = await OpenAsync();
        window.Expected.Add("ERR_FAILED");
        var page = window.Page;
        await page.RouteAsync("**/faults", route => route.AbortAsync());
        await window.Button("Faults").ClickAsync();
        await page.GetByLabel("Too many requests (429)").ClickAsync();
        await Expect(page.GetByLabel("Too many requests (429)")).Not.ToBeCheckedAsync();
        await Expect(page.GetByText("smooch does not respond")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Faults_are_off_although_their_window_closes_before_the_response()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        await window.Button("Faults").ClickAsync();
        await page.GetByLabel("Too many requests (429)").CheckAsync();
        await Expect(page.Locator("#fault-count")).ToHaveTextAsync("1 switched on");
        var closed = await window.HoldAsync("**/faults");

        var response = page.WaitForResponseAsync("**/faults");
        await window.Button("Switch all off").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        closed.SetResult();

        await response;
        await Expect(page.Locator("#fault-count")).ToBeHiddenAsync();
    }
}
