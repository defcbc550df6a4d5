using Microsoft.Playwright;
using Smooch.Testing;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class WebhookAndAgentTests(Chromium chromium) : BrowserTests(chromium)
{
    [Fact]
    public async Task A_failing_webhook_shows_its_retries_and_its_health()
    {
        using var port = new ClosedPort();
        Smooch.App.AddWebhook($"{port.Address}hook", [WebhookTrigger.MessageAppUser]);
        await using var window = await OpenAsync();
        await window.CreateUserAsync("Mira Sol");
        await window.SayAsync("Hello");

        await Expect(window.Entry("message:appUser").First).ToContainTextAsync("Retry in 200 ms");
        await window.Entry("Attempt 2").First.WaitForAsync();
        await window.Button("Problems").ClickAsync();
        await window.Page.GetByLabel("Filter the journal").FillAsync("message:appUser");
        await window.Entry("Attempt 3").First.WaitForAsync();
        await window.Page.Locator("#open-webhooks").ClickAsync();
        await Expect(window.Page.Locator("dialog .card").First).ToContainTextAsync("0 delivered, ");
        await window.StepAsync("health");
    }

    [Fact]
    public async Task An_agent_can_take_control_as_soon_as_a_bot_has_registered_its_webhook()
    {
        using var port = new ClosedPort();
        await using var window = await OpenAsync();
        await window.CreateUserAsync("Mira Sol");
        await window.SayAsync("I want a human");
        Smooch.App.AddIntegration(new FakeIntegrationOptions
        {
            Name = "bot",
            WebhookTarget = $"{port.Address}hook",
            Triggers = ["conversation:message"],
        });

        await window.Button("Take control").ClickAsync();
        await Expect(window.Page.Locator(".control")).ToContainTextAsync("you, as an agent");
        await Expect(window.Button("Give to bot")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_call_of_a_webhook_takes_neither_the_focus_nor_a_click_from_its_reader()
    {
        using var port = new ClosedPort();
        Smooch.App.AddWebhook($"{port.Address}hook", [WebhookTrigger.MessageAppUser]);
        var mira = Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
        await using var window = await OpenAsync();
        var page = window.Page;
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira" }).HoverAsync();
        await page.Mouse.DownAsync();
        Smooch.App.AddWebhook($"{port.Address}other", [WebhookTrigger.Postback]);
        await Expect(page.Locator("#webhook-count")).ToHaveTextAsync("2");
        Smooch.CreateUser(new FakeUserOptions { UserId = "noor", GivenName = "Noor" });
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(2);
        await page.Mouse.UpAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mira" })).ToBeVisibleAsync();

        await page.Locator("#open-webhooks").ClickAsync();
        var remove = window.Button("Remove").First;
        await remove.FocusAsync();
        await mira.SayAsync("Hello", Cancellation);
        await Expect(page.Locator("dialog .card").First).ToContainTextAsync("0 delivered, ");
        await Expect(remove).ToBeFocusedAsync();
        await remove.PressAsync("Enter");
        await Expect(page.Locator("#webhook-count")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task An_agent_takes_control_writes_and_gives_it_back()
    {
        await using var receiver = await Receiver.StartAsync();
        Smooch.App.AddIntegration(new FakeIntegrationOptions
        {
            Name = "bot",
            OnSwitchboard = true,
            WebhookTarget = receiver.Url,
            Triggers = ["conversation:message", "switchboard:passControl"],
        });
        await using var window = await OpenAsync();
        var page = window.Page;
        await window.CreateUserAsync("Mira Sol");
        await window.SayAsync("I want a human");
        await Expect(page.Locator(".control")).ToContainTextAsync("In control: bot");

        await window.Button("Take control").ClickAsync();
        await Expect(page.Locator(".control")).ToContainTextAsync("you, as an agent");
        await window.SayAsync("I am a human");
        await window.StepAsync("agent");
        var message = Smooch.App.Users.Single().Conversation!.Messages[^1];
        Assert.Equal("business", (string?)message["author"]!["type"]);

        await window.Button("Give to bot").ClickAsync();
        await Expect(page.Locator(".control")).ToContainTextAsync("In control: bot");
        await window.Entry("switchboard:passControl").First.WaitForAsync();
        await window.StepAsync("bot");
    }
}
