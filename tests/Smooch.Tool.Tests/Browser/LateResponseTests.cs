using Microsoft.Playwright;
using Smooch.Testing;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

/// <summary>What a person does next while a response is on its way.</summary>
public sealed class LateResponseTests(Chromium chromium) : BrowserTests(chromium)
{
    // Updates of users wait while there is a list for them.
    private const string HoldUpdates = """
        const add = EventSource.prototype.addEventListener;
        EventSource.prototype.addEventListener = function (name, handle) {
            add.call(this, name, event => {
                if (name === 'user' && window.held) window.held.push(() => handle(event));
                else handle(event);
            });
        };
        """;

    private const string Release = """
        () => {
            const all = window.held;
            window.held = undefined;
            for (const handle of all) handle();
        }
        """;

    private const string Turns = """
        async () => {
            for (let i = 0; i < 5; i++) await new Promise(resolve => setTimeout(resolve));
        }
        """;

    [Fact]
    public async Task A_new_conversation_is_opened_before_its_update_comes()
    {
        await using var window = await OpenAsync();
        var page = window.Page;
        await page.AddInitScriptAsync(HoldUpdates);
        await page.ReloadAsync();
        await window.CreateUserAsync("Mira Sol");
        await window.SayAsync("First");
        var choice = page.GetByLabel("Conversation", new() { Exact = true });
        await Expect(choice).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { window.held = []; }");
        await choice.SelectOptionAsync("new");
        await Expect(window.Message("First")).ToBeHiddenAsync();
        var second = Smooch.App.Users.Single().Conversations[1];
        await Expect(choice).ToHaveValueAsync(second.Id);
        await page.EvaluateAsync(Release);
        await window.SayAsync("Second");
        await Expect(choice).ToHaveValueAsync(second.Id);
        Assert.Single(second.Messages);
    }

    [Fact]
    public async Task A_new_conversation_does_not_take_its_reader_back_from_another_user()
    {
        Smooch.CreateUser(new FakeUserOptions { UserId = "noor", GivenName = "Noor" });
        await using var window = await OpenAsync();
        var page = window.Page;
        await window.CreateUserAsync("Mira Sol");
        await window.SayAsync("First");
        var chosen = await window.HoldAsync("**/conversations");

        var response = page.WaitForResponseAsync("**/conversations");
        await page.GetByLabel("Conversation", new() { Exact = true }).SelectOptionAsync("new");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Noor" }).ClickAsync();
        chosen.SetResult();
        await (await response).FinishedAsync();
        await page.EvaluateAsync(Turns);

        Assert.Equal("Noor", await page.Locator("#chat-title").TextContentAsync());
    }

    [Fact]
    public async Task A_message_that_could_not_be_sent_is_kept_with_what_was_written_since()
    {
        await using var window = await OpenAsync();
        window.Expected.Add("ERR_FAILED");
        var page = window.Page;
        await window.CreateUserAsync("Mira Sol");
        var text = page.GetByLabel("Write a message");
        var written = await window.HoldAsync("**/text?*", fails: true);

        await text.FillAsync("Hello");
        await text.PressAsync("Enter");
        await Expect(text).ToHaveValueAsync("");
        await text.FillAsync("More");
        written.SetResult();

        await Expect(text).ToHaveValueAsync("Hello\nMore");
    }

    [Fact]
    public async Task A_message_that_could_not_be_sent_is_the_draft_of_its_chat()
    {
        Smooch.CreateUser(new FakeUserOptions { UserId = "noor", GivenName = "Noor" });
        await using var window = await OpenAsync();
        window.Expected.Add("ERR_FAILED");
        var page = window.Page;
        await window.CreateUserAsync("Mira Sol");
        var text = page.GetByLabel("Write a message");
        var left = await window.HoldAsync("**/text?*", fails: true);

        await text.FillAsync("Hello");
        await text.PressAsync("Enter");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Noor" }).ClickAsync();
        await Expect(text).ToHaveValueAsync("");
        left.SetResult();
        await page.GetByText("smooch does not respond").WaitForAsync();
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Mira" }).ClickAsync();

        await Expect(text).ToHaveValueAsync("Hello");
    }
}
