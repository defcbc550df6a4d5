using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

public sealed class ChatTests(Chromium chromium) : BrowserTests(chromium)
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private const string NextNote = """
        () => new Promise(resolve => new MutationObserver((changes, observer) => {
            observer.disconnect();
            resolve(changes[0].addedNodes[0].textContent);
        }).observe(document.getElementById('toasts'), { childList: true }))
        """;

    [Fact]
    public async Task A_user_talks_to_a_running_bot()
    {
        await using var window = await OpenAsync();
        await window.StepAsync("welcome");

        await using var bot = await EchoBot.StartAsync(Smooch, Cancellation);
        await Expect(window.Page.Locator("#webhook-count")).ToHaveTextAsync("1");

        await window.CreateUserAsync("Mira Sol", "mira@example.org");
        await window.StepAsync("user");
        await window.SayAsync("Hello!");
        await window.Message("Echo: Hello!").WaitForAsync();
        await window.Button("Shout it").ClickAsync();
        await window.Message("HELLO!!").WaitForAsync();
        await window.StepAsync("echo");

        var picture = new FilePayload { Name = "dot.png", MimeType = "image/png", Buffer = Picture };
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(picture);
        await window.Message("A fine image/png. Here it is again.").WaitForAsync();
        await Expect(window.Page.Locator("img.picture")).ToHaveCountAsync(2);
        const string width = "async image => { await image.decode(); return image.naturalWidth; }";
        Assert.Equal(1, await window.Page.Locator("img.picture").First.EvaluateAsync<int>(width));
        await window.StepAsync("image");

        await window.Entry("message:appUser").First.ClickAsync();
        await Expect(window.Page.Locator(".details .json").First).ToContainTextAsync("\"message:appUser\"");
        await window.StepAsync("journal");

        // The note is shown for a moment only, so it is waited for before it comes.
        var note = window.Page.EvaluateAsync<string>(NextNote);
        await window.Button("Send again").ClickAsync();
        Assert.Equal("Sent again", await note.WaitAsync(TimeSpan.FromMinutes(1), Cancellation));
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await window.StepAsync("dark");
    }
}
