using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.IntegrationTests.Snippets;

/// <summary>The C# of docs/testing.md: the text between the marks is compared with it, and each piece runs here.</summary>
public sealed class TestingSnippets(WireMock server)
{
    [Fact]
    public async Task Fake()
    {
        // snippet:fake
        await using var service = await FakeSmooch.StartAsync();
        using var smooch = service.CreateClient();

        var mira = service.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
        await mira.SayAsync("Hi!");
        await smooch.AppUsers.SendMessageAsync("mira@example.org", new NewTextMessage { Text = "Today?", Actions = [NewAction.Reply("Yes", "YES")] });
        await mira.TapAsync("YES");

        var page = await smooch.AppUsers.GetMessagesAsync("mira@example.org");
        Assert.Equal(["Hi!", "Today?", "Yes"], page.Messages.Select(message => message.Text));
        // endsnippet
    }

    [Fact]
    public async Task Fake_fault()
    {
        await using var service = await FakeSmooch.StartAsync();
        using var smooch = service.CreateClient();
        service.CreateUser(new FakeUserOptions { UserId = "mira@example.org" });

        // snippet:fake-fault
        service.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.SendMessageAsync("mira@example.org", "Hello!"));

        var page = await smooch.AppUsers.GetMessagesAsync("mira@example.org");
        Assert.Equal("Hello!", Assert.Single(page.Messages).Text);
        // endsnippet
    }

    [Fact]
    public async Task WireMock_answers_counts_and_fails()
    {
        var wireMock = (await server.StartedAsync()).Address;

        // snippet:wiremock
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = wireMock,
            Credential = SmoochCredential.SigningKey("app_of_a_test", "any secret will do"),
        });

        await smooch.AppUsers.SendMessageAsync("mira@example.org", "Your parcel is here.");
        // endsnippet

        // snippet:wiremock-journal
        using var admin = new HttpClient { BaseAddress = wireMock };
        using var answer = await admin.PostAsJsonAsync("__admin/requests/count", new
        {
            method = "POST",
            urlPath = "/v1.1/appusers/mira%40example.org/messages",
            bodyPatterns = new[] { new { matchesJsonPath = "$[?(@.text == 'Your parcel is here.')]" } },
        });
        var found = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(1, (int)found!["count"]!);
        // endsnippet

        // snippet:wiremock-fault
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.SendMessageAsync("connection-reset", "Hello!"));
        // endsnippet
    }
}
