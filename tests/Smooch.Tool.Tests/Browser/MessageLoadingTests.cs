namespace Smooch.Tool.Tests;

/// <summary>The messages of a chat, alone: each response comes when the test sends it.</summary>
public sealed class MessageLoadingTests(Chromium chromium) : BrowserTests(chromium)
{
    // A chat with one message, of which the text is read.
    private const string Setup = """
        const { Messages } = await import('/page/messages.js');
        const turn = () => new Promise(resolve => setTimeout(resolve));
        const requests = [];
        window.fetch = () => new Promise(resolve => requests.push(resolve));
        const respond = async (number, text) => {
            const v2 = { author: { type: 'user' }, received: '2026-01-01T00:00:00Z', content: { type: 'text', text } };
            requests[number](new Response(JSON.stringify({ messages: [{ id: '1', v2 }] })));
            for (let i = 0; i < 5; i++) await turn();
        };
        let loaded = 0;
        const messages = new Messages(() => 'messages', 1, () => loaded++);
        messages.ensure(0, 1);

        """;

    [Fact]
    public Task A_message_is_loaded_once() =>
        ExpectAsync("first 1 1", "await respond(0, 'first'); messages.ensure(0, 1);");

    [Fact]
    public Task A_message_that_changed_is_loaded_again() => ExpectAsync(
        "second 2 2",
        "await respond(0, 'first'); messages.expire(1); messages.ensure(0, 1); await respond(1, 'second');");

    [Fact]
    public Task A_response_from_before_a_change_does_not_replace_the_one_from_after_it() => ExpectAsync(
        "second 2 1",
        "messages.expire(1); messages.ensure(0, 1); await respond(1, 'second'); await respond(0, 'first');");

    private async Task ExpectAsync(string result, string steps)
    {
        const string text = "return `${messages.get(0).text} ${requests.length} ${loaded}`;";
        Assert.Equal(result, await RunAsync<string>("messages.js", $"{Setup} {steps} {text}"));
    }
}
