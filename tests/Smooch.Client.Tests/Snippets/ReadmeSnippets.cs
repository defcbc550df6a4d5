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
}
