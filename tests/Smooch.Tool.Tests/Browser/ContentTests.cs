using Microsoft.Playwright;
using Smooch.Testing;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class ContentTests(Chromium chromium) : BrowserTests(chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Every_view_is_accessible_and_fits(ColorScheme colors, int width)
    {
        var mira = await StartAsync();
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

    [Fact]
    public async Task Every_kind_of_content_is_shown_and_every_button_works()
    {
        var mira = await StartAsync();
        await using var window = await OpenAsync();
        var page = window.Page;
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira Sol" }).ClickAsync();
        await page.Locator("#chat .scroller").EvaluateAsync("element => { element.scrollTop = 0; }");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "https://example.org/a-link" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "terms.pdf" }))
            .ToHaveAttributeAsync("href", "https://example.org/terms.pdf");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "A picture elsewhere" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Dam 1")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Carousel" })).ToContainTextAsync("Ten of them");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "List" })).ToContainTextAsync("Tuesday");
        await window.Button("Buy tulips").ClickAsync();
        await page.GetByLabel("Filter the journal").FillAsync("conversation:postback");
        await window.Entry("conversation:postback").First.WaitForAsync();

        await page.Locator("#chat .scroller").EvaluateAsync("element => { element.scrollTop = element.scrollHeight; }");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "A link" })).ToHaveAttributeAsync("href", "https://example.org/");
        await Expect(window.Button("A webview")).ToBeVisibleAsync();

        await page.GetByLabel("Your name").FillAsync("Mira");
        await page.GetByLabel("Your e-mail").FillAsync("no address");
        await page.Locator("form.form").GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator("form.form [role=alert]")).ToContainTextAsync("Your e-mail");
        await page.GetByLabel("Your e-mail").FillAsync("mira@example.org");
        await page.GetByLabel("Size").SelectOptionAsync("Large");
        await window.StepAsync("form");
        await page.Locator("form.form").GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator(".filled")).ToContainTextAsync("Large");
        await Expect(page.GetByText("Form sent")).ToBeVisibleAsync();
        await window.StepAsync("form-sent");
        Assert.Equal("formResponse", (string?)mira.Messages[^1]["type"]);

        await Contents.SendAllAsync(Smooch, mira, Cancellation);
        await window.Button("Yes please").Last.ClickAsync();
        await window.Message("Yes please").WaitForAsync();
    }

    [Fact]
    public async Task A_user_is_created_and_writes_with_the_keyboard_alone()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        await window.TabToAsync("New user");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Noor Haddad");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Noor Haddad" })).ToBeVisibleAsync();

        await page.Keyboard.TypeAsync("Typed without a mouse");
        await page.Keyboard.PressAsync("Enter");
        await window.Message("Typed without a mouse").WaitForAsync();
        await window.TabToAsync("Faults");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        Assert.Equal("Noor", Assert.Single(Smooch.App.Users).GivenName);
    }

    private async Task<FakeUser> StartAsync()
    {
        Smooch.App.AddIntegration(new FakeIntegrationOptions
        {
            Name = "bot",
            WebhookTarget = $"http://127.0.0.1:{LoopbackPort.FindFree()}/hook",
            Triggers = ["conversation:message", "conversation:postback"],
        });
        var mira = Smooch.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira", Surname = "Sol" });
        await mira.SayAsync("Hello", Cancellation);
        await Contents.SendAllAsync(Smooch, mira, Cancellation);
        return mira;
    }
}
