using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class ViewTests(Chromium chromium) : BrowserTests(chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Every_view_is_accessible_and_fits(ColorScheme colors, int width)
    {
        var mira = await Contents.CreateUserAsync(Smooch, Cancellation);
        await using var window = await OpenAsync(new() { ColorScheme = colors, ViewportSize = new() { Width = width, Height = 800 } });
        window.Name = $"{colors}-{width}".ToLowerInvariant();
        var page = window.Page;

        await window.ShowAsync("Users");
        await window.StepAsync("users");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira Sol" }).ClickAsync();
        await Expect(window.Button("Yes please")).ToBeVisibleAsync();
        await window.StepAsync("newest");
        await page.Locator("#chat .scroller").EvaluateAsync("element => { element.scrollTop = 0; }");
        await window.Message("Hello").WaitForAsync();
        await window.StepAsync("oldest");

        await window.ShowAsync("Journal");
        // The retries of the webhook come to the end of the list.
        await page.GetByLabel("Filter the journal").FillAsync("/messages");
        await window.Entry("/messages").Last.ClickAsync();
        await Expect(window.Button("Copy as curl")).ToBeVisibleAsync();
        await window.StepAsync("journal");

        foreach (var dialog in (string[])["Connect", "Webhooks", "Faults"])
        {
            await page.Locator($"#open-{dialog.ToLowerInvariant()}").ClickAsync();
            await Expect(page.Locator("dialog")).ToBeVisibleAsync();
            if (dialog == "Connect")
            {
                await Expect(page.Locator("dialog")).Not.ToContainTextAsync(Smooch.Secret);
                await window.Button("Show secrets").ClickAsync();
                await Expect(page.Locator("dialog")).ToContainTextAsync(Smooch.Secret);

                // The lines suit a program that reads a section, and the samples and the tool.
                await window.Button("Environment").ClickAsync();
                foreach (var variable in (string[])["Sunshine__Secret", "Smooch__Secret", "SMOOCH_SECRET"])
                    await Expect(page.Locator("dialog .snippet")).ToContainTextAsync($"export {variable}={Smooch.Secret}");
            }

            await window.StepAsync(dialog.ToLowerInvariant());
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        }

        await window.ShowAsync("Users");
        await window.Button("New user").ClickAsync();
        await window.StepAsync("new-user");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("Mira", mira.GivenName);
    }
}
