using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>
/// The C# of the README: the text between the marks is compared with it, and each piece runs here against the fake service.
/// </summary>
public sealed class ReadmeSnippets : PageSnippets<ReadmeSnippets>
{
    [Fact]
    public async Task Send()
    {
        // snippet:send
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(keyId, secret),
        });

        await smooch.AppUsers.SendMessageAsync("mira@example.org", "Hello!");
        // endsnippet

        var page = await smooch.AppUsers.GetMessagesAsync(userId, cancellationToken: Cancellation);
        Assert.Equal("Hello!", Assert.Single(page.Messages).Text);
    }

    [Fact]
    public async Task History()
    {
        Console.Lines.Clear();
        var start = new DateTimeOffset(2016, 8, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        service.App.AppendHistory(userId, Enumerable.Range(1, 250).Select(n => new FakeHistoryMessage($"Message {n}", start + (n / 4))));
        // snippet:history
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId))
        {
            Console.WriteLine(message switch
            {
                TextMessage text => $"{text.Name}: {text.Text}",
                ImageMessage image => $"{image.Name}: {image.MediaUrl}",
                _ => $"{message.Name}: [{message.Type}]",
            });
        }
        // endsnippet

        Assert.Equal(250, Console.Lines.Count);
        Assert.EndsWith("Message 250", Console.Lines[0], StringComparison.Ordinal);

        var page = await smooch.AppUsers.GetMessagesAsync(
            userId,
            before: DateTimeOffset.Parse("2016-08-23T23:42:01Z", System.Globalization.CultureInfo.InvariantCulture),
            cancellationToken: Cancellation);
        Assert.Equal(100, page.Messages.Count);
    }
}
