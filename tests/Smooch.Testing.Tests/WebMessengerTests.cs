using System.Net.Sockets;
using System.Text;
using Smooch.Testing.Tests.Fuzz;

namespace Smooch.Testing.Tests;

/// <summary>What the official web messenger of v1 needs of the service, in the order in which it asks.</summary>
public sealed class WebMessengerTests
{
    [Fact]
    public async Task Init_takes_an_empty_userId_as_none()
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.AppToken(fake.Smooch.AppToken);
        var first = (
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"web"},"userId":""}""", token)).Expect(200)["appUser"];
        Assert.False(first.AsObject().ContainsKey("userId"));
        var again = (
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"web"},"userId":""}""", token)).Expect(200)["appUser"];
        Assert.Equal((string?)first["_id"], (string?)again["_id"]);
    }

    [Fact]
    public async Task Init_names_the_integrations_and_the_channels_of_the_messenger()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/integrations", """{"type":"telegram","token":"t"}""")).Expect(201);
        var app = (
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"web"}}""", Fake.AppToken(fake.Smooch.AppToken)))
                .Expect(200)["app"];
        Assert.Equal("telegram", (string?)Assert.Single(app["integrations"]!.AsArray())!["type"]);
        Assert.NotNull(app["settings"]!["web"]!["channels"]);
    }

    [Fact]
    public async Task An_app_without_integrations_has_an_empty_list_of_them()
    {
        await using var fake = await Fake.StartAsync();
        var app = (
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"web"}}""", Fake.AppToken(fake.Smooch.AppToken)))
                .Expect(200)["app"];
        Assert.Empty(app["integrations"]!.AsArray());
    }

    [Fact]
    public async Task Older_pages_are_reached_by_previous()
    {
        await using var fake = await Fake.StartAsync(new() { PageSize = 50 });
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        mira.AppendHistory([.. Enumerable.Range(0, 120).Select(i => new FakeHistoryMessage($"m{i}", 1_300_000_000_000 + i))]);
        var (seen, next) = (new List<string>(), "v1/appusers/mira/messages");
        while (next is not null)
        {
            var page = (await fake.GetAsync(next, Fake.AppToken(fake.Smooch.AppToken))).Expect(200);
            seen.InsertRange(0, page["messages"].AsArray().Select(message => (string)message!["text"]!));
            next = (string?)page.Json["previous"];
        }

        Assert.Equal(Enumerable.Range(0, 120).Select(i => $"m{i}"), seen);
        Assert.False((await fake.GetAsync("v1/appusers/mira/messages?after=1")).Expect(200).Json.ContainsKey("previous"));
    }

    [Fact]
    public async Task The_client_of_v1_reads_a_history_of_small_pages_to_its_end()
    {
        await using var fake = await Fake.StartAsync(new() { PageSize = 50 });
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        mira.AppendHistory([.. Enumerable.Range(0, 120).Select(i => new FakeHistoryMessage($"m{i}", 1_300_000_000_000 + i))]);
        using var client = fake.Smooch.CreateClient(SmoochApiVersion.V1);
        var seen = new List<string?>();
        await foreach (var message in client.AppUsers.EnumerateMessagesAsync("mira").WithCancellation(Fake.Token))
            seen.Add(message.Text);

        Assert.Equal(Enumerable.Range(0, 120).Reverse().Select(i => $"m{i}"), seen);
    }

    [Fact]
    public async Task A_message_and_an_image_come_back_with_the_device_that_sent_them()
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.AppToken(fake.Smooch.AppToken);
        var id = (string)(
            await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"web"}}""", token)).Expect(200)["appUser"]["_id"]!;
        var text = (
            await fake.PostAsync($"v1/appusers/{id}/messages", """{"role":"appUser","text":"Hello","deviceId":"d1"}""", token))
                .Expect(201)["message"];
        Assert.Equal(("web", "d1"), ((string?)text["source"]!["type"], (string?)text["source"]!["id"]));

        using var request = new HttpRequestMessage(HttpMethod.Post, $"v1/appusers/{id}/images");
        token(request.Headers);
        request.Content = new MultipartFormDataContent
        {
            { new StringContent("appUser"), "role" }, { new StringContent("d1"), "deviceId" },
            { new ByteArrayContent([1, 2, 3]) { Headers = { { "Content-Type", "image/png" } } }, "source", "a.png" },
        };
        var image = (await fake.SendAsync(request)).Expect(201)["message"];
        Assert.Equal(("web", "d1"), ((string?)image["source"]!["type"], (string?)image["source"]!["id"]));
        var history = (await fake.GetAsync($"v1/appusers/{id}/messages", token)).Expect(200)["messages"].AsArray();
        Assert.All(history, message => Assert.Equal("d1", (string?)message!["source"]!["id"]));
    }

    public static TheoryData<string, string> Preflights => new()
    {
        { "v1", "/v1/init" }, { "v1.1", "/v1.1/appusers/mira/messages" }, { "v2", "/sc/v2/apps/5bf0ab02e3c90d0022f4b832/users" },
        { "MessageBird", "/v1/conversations" },
    };

    [Theory]
    [MemberData(nameof(Preflights))]
    public async Task A_preflight_allows_what_browsers_send_and_leaves_the_connection_open(string api, string path)
    {
        await using var fake = await Fake.StartAsync();
        await using var bird = await FakeMessageBird.StartAsync(cancellationToken: Fake.Token);
        var address = api == "MessageBird" ? bird.BaseAddress : fake.Smooch.BaseAddress;
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port, Fake.Token);
        var stream = tcp.GetStream();
        for (var i = 0; i < 3; i++)
        {
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"OPTIONS {path} HTTP/1.1\r\nHost: x\r\nOrigin: https://example.org\r\nAccess-Control-Request-Method: "
                        + "POST\r\nAccess-Control-Request-Headers: authorization,pragma,content-type\r\n\r\n"),
                Fake.Token);
            var head = await ReadHeadAsync(stream);
            Assert.StartsWith("HTTP/1.1 204", head, StringComparison.Ordinal);
            Assert.DoesNotContain("content-length", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("transfer-encoding", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("connection: close", head, StringComparison.OrdinalIgnoreCase);
            var allowed = head.Split("\r\n")
                .Single(line => line.StartsWith("Access-Control-Allow-Headers: ", StringComparison.OrdinalIgnoreCase))
                .Split(": ")[1]
                .Split(", ");
            Assert.Superset(
                new HashSet<string>(["authorization", "app-token", "content-type", "pragma", "cache-control"]),
                allowed.ToHashSet());
        }
    }

    [Fact]
    public async Task A_connection_lives_on_after_a_204_without_a_preflight()
    {
        await using var bird = await FakeMessageBird.StartAsync(cancellationToken: Fake.Token);
        using var connection = new RawConnection(bird.BaseAddress);
        var hook = bird.AddWebhook("https://bot.example.org/hook");
        var authorization = $"AccessKey {bird.AccessKey}";
        var deleted = await connection.SendAsync(
            new Fuzz.RawRequest("DELETE", Encoding.ASCII.GetBytes($"/v1/webhooks/{hook}"), null).With("Authorization", authorization),
            Fake.Token);
        Assert.Equal((204, false), (deleted.Status, deleted.Closes));
        var listed = await connection.SendAsync(
            new Fuzz.RawRequest("GET", "/v1/webhooks"u8.ToArray(), null).With("Authorization", authorization),
            Fake.Token);
        Assert.Equal(200, listed.Status);
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var (head, one) = (new StringBuilder(), new byte[1]);
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            Assert.Equal(1, await stream.ReadAsync(one, Fake.Token));
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
