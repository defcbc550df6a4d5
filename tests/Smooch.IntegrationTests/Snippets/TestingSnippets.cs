using Smooch.Testing;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Smooch.IntegrationTests.Snippets;

/// <summary>The C# of docs/testing.md: the text between the marks is compared with it, and each piece runs here.</summary>
public sealed class TestingSnippets
{
    [Fact]
    public async Task Fake()
    {
        // snippet:fake
        await using var service = await FakeSmooch.StartAsync();
        using var smooch = service.CreateClient();

        var mira = service.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
        await mira.SayAsync("Hi!");
        await smooch.AppUsers.SendMessageAsync(
            "mira@example.org",
            new NewTextMessage { Text = "Today?", Actions = [NewAction.Reply("Yes", "YES")] });
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
    public async Task WireMock_stubs_v2()
    {
        // snippet:wiremock-v2
        using var wireMock = WireMockServer.Start();
        wireMock
            .Given(Request.Create().WithPath("/v2/apps/a1/conversations/c1/messages").UsingPost())
            .RespondWith(Response.Create()
                .WithStatusCode(201)
                .WithBodyAsJson(new { messages = new[] { new { id = "m1", content = new { type = "text", text = "Hello!" } } } }));

        using var sunshine = new Sunshine.SunshineClient(new()
        {
            BaseAddress = new Uri(wireMock.Url!),
            AppId = "a1",
            Credential = SmoochCredential.Basic("app_of_a_test", "any secret will do"),
        });

        var sent = await sunshine.ForConversation("c1").SendAsync("Hello!");
        Assert.Equal("m1", sent.Message?.Id);
        // endsnippet
    }

    [Fact]
    public async Task WireMock_responds_logs_and_fails()
    {
        var mappings = StubServer.Mappings;

        // snippet:wiremock
        using var wireMock = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            // Without it the folders inside the folder are left out.
            WatchStaticMappingsInSubdirectories = true,
        });
        wireMock.ReadStaticMappings(mappings);

        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = new Uri(wireMock.Url!),
            Credential = SmoochCredential.SigningKey("app_of_a_test", "any secret will do"),
        });

        await smooch.AppUsers.SendMessageAsync("mira@example.org", "Your parcel is here.");
        // endsnippet

        // snippet:wiremock-log
        var sent = wireMock.FindLogEntries(Request.Create()
            .WithPath("/v1.1/appusers/mira@example.org/messages")
            .UsingPost()
            .WithBody(new JsonPartialMatcher(new { text = "Your parcel is here." })));
        Assert.Single(sent);
        // endsnippet

        // snippet:wiremock-stub
        wireMock
            .Given(Request.Create().WithPath("/v1.1/appusers/mira@example.org").UsingGet())
            .AtPriority(-1)
            .RespondWith(Response.Create()
                .WithDelay(TimeSpan.FromMilliseconds(50))
                .WithHeader("Content-Type", "application/json")
                .WithBodyAsJson(new { appUser = new { _id = "7d3e6b0c91f24a58be6c1f03", givenName = "Mira" } }));

        var mira = await smooch.AppUsers.GetAsync("mira@example.org");
        Assert.Equal("Mira", mira.GivenName);
        // endsnippet

        // snippet:wiremock-fault
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () => smooch.AppUsers.SendMessageAsync("status-503", "Hello!"));
        // endsnippet
    }
}
