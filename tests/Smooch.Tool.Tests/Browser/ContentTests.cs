using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class ContentTests(Chromium chromium) : BrowserTests(chromium)
{
    [Fact]
    public async Task Every_kind_of_content_is_shown_and_every_button_works()
    {
        var mira = await Contents.CreateUserAsync(Smooch, Cancellation);
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
}
