using System.Net;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/migration.md.</summary>
public sealed class MigrationSnippets : PageSnippets<MigrationSnippets>
{
    [Fact]
    public async Task Same()
    {
        // snippet:same
        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
        var appUser = await smooch.AppUsers.GetAsync(userId);
        var sent = await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Text = $"Hello {appUser.GivenName}!",
            Actions = [NewAction.Reply("Hi", "HI")],
        });
        // endsnippet

        Assert.Equal("Hello Mira!", sent.Message.Text);
    }

    [Fact]
    public async Task Errors()
    {
        Assert.Empty(await AllAsync());

        async Task<IReadOnlyList<Message>> AllAsync()
        {
            // snippet:errors
            var page = await smooch.AppUsers.TryGetMessagesAsync(userId);
            if (page is null)
                return [];
            // endsnippet
            return page.Messages;
        }
    }

    [Fact]
    public async Task Codes()
    {
        service.Faults.Script(FakeFault.Status(423, """{"error":{"code":"conversation_locked"}}"""));
        // snippet:codes
        try
        {
            await smooch.AppUsers.SendMessageAsync(userId, "Hello!");
        }
        catch (SmoochApiException error) when (error.StatusCode == HttpStatusCode.Locked)
        {
            Console.WriteLine($"The conversation is full: {error.Code}");
        }
        // endsnippet

        Assert.Equal(["The conversation is full: conversation_locked"], Console.Lines);
    }

    [Fact]
    public async Task Paging()
    {
        service.App.AppendHistory(
            userId,
            Enumerable.Range(1, 130).Select(n => new FakeHistoryMessage($"Message {n}", 1470000000000 + (n / 7))));
        // snippet:paging
        var messages = new List<Message>();
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId, HistoryDirection.OldestFirst))
            messages.Add(message);
        // endsnippet

        Assert.Equal(Enumerable.Range(1, 130).Select(n => $"Message {n}"), messages.Select(message => message.Text));
    }
}
