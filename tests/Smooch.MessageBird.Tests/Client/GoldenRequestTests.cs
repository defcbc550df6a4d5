namespace Smooch.MessageBird.Tests.Client;

/// <summary>The request of each operation, byte for byte.</summary>
public sealed class GoldenRequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task A_call_has_the_method_path_headers_and_body_of_its_operation(string operation)
    {
        var call = BirdCall.Named(operation);
        using var handler = new RecordingHandler("""{"id":"a"}""");
        using var bird = Birds.Over(handler);

        await call.SendAsync(bird, Token);

        var request = handler.Request;
        Assert.Equal(call.Verb, request.Method.Method);
        Assert.Equal("https://conversations.messagebird.com" + call.Target, request.Url.AbsoluteUri);
        Assert.Equal(call.Body, request.Body);
        Assert.Equal("AccessKey " + Birds.AccessKey, request["Authorization"]);
        Assert.Equal("application/json", request["Accept"]);
        Assert.StartsWith("Smooch.MessageBird.NET/", request["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(call.Body is null ? null : "application/json; charset=utf-8", request["Content-Type"]);
    }

    /// <summary>As the quickstart of the service has them, in curl.</summary>
    [Fact]
    public async Task The_calls_of_the_quickstart_are_sent_as_it_shows_them()
    {
        var (head, body) = await CaptureAsync(
            """{"id":"w","status":"enabled"}""",
            async bird =>
            {
                var webhook = await bird.Webhooks.CreateAsync(
                    "https://example.com/webhook", [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated], "CHANNEL-ID", Token);
                Assert.Equal(WebhookStatus.Enabled, webhook.Status);
            });
        Assert.Equal("POST /v1/webhooks HTTP/1.1", head[0]);
        Assert.Contains("Authorization: AccessKey YOUR-API-KEY", head);
        Assert.Equal(
            """{"events":["message.created","message.updated"],"channelId":"CHANNEL-ID","url":"https://example.com/webhook"}""",
            body);

        (head, body) = await CaptureAsync(
            """{"items":[]}""",
            async bird => Assert.Empty(await bird.Conversations.ListAsync().ToListAsync(Token)));
        Assert.Equal("GET /v1/conversations?limit=20&offset=0 HTTP/1.1", head[0]);
        Assert.Contains("Authorization: AccessKey YOUR-API-KEY", head);
        Assert.Equal("", body);
        Assert.DoesNotContain(head, line => line.StartsWith("Content-", StringComparison.OrdinalIgnoreCase));

        (head, _) = await CaptureAsync(
            """{"items":[]}""",
            async bird => Assert.Empty(await bird.Messages.ListAsync("CONVERSATION-ID").ToListAsync(Token)));
        Assert.Equal("GET /v1/conversations/CONVERSATION-ID/messages?limit=20&offset=0 HTTP/1.1", head[0]);
        Assert.Contains("Authorization: AccessKey YOUR-API-KEY", head);
    }

    [Fact]
    public async Task Everything_that_can_be_set_is_sent_under_its_name()
    {
        using var handler = new RecordingHandler("""{"id":"a"}""");
        using var bird = Birds.Over(handler);
        await bird.Messages.SendAsync(
            "+31600000001",
            "c1",
            new NewImageMessage
            {
                Url = "https://cdn.example.test/a.png",
                Caption = "A",
                ReportUrl = "https://hooks.example.test/report",
                Fallback = new NewFallback { From = "c2", After = TimeSpan.FromMinutes(5) },
                Source = new() { ["agent"] = "mira" },
                Tag = MessageTag.HumanAgent,
                TrackId = "t1",
                Ttl = "5m",
                ReplyTo = "m1",
            },
            Token);
        await bird.Webhooks.CreateAsync(
            new NewWebhook
            {
                Events = [WebhookEventType.ConversationCreated],
                Url = "https://example.com/webhook",
                Settings = new WebhookSettings { ExpectedHttpCode = "2xx", Retry = 3, Timeout = 10 },
            },
            Token);
        await bird.Messages.ReplyAsync("c/1", new NewTextMessage { Text = "é\"" }, "ch1", Token);

        Assert.Equal(
            [
                """{"type":"image","reportUrl":"https://hooks.example.test/report","fallback":{"from":"c2","after":"5m"},"source":{"agent":"mira"},"tag":"human_agent","trackId":"t1","ttl":"5m","to":"\u002B31600000001","from":"c1","content":{"image":{"url":"https://cdn.example.test/a.png","caption":"A"}},"replyTo":{"id":"m1"}}""",
                """{"events":["conversation.created"],"url":"https://example.com/webhook","settings":{"expected_http_code":"2xx","retry":3,"timeout":10}}""",
                """{"type":"text","channelId":"ch1","content":{"text":"\u00E9\u0022"}}""",
            ],
            handler.Requests.Select(request => request.Body));
        Assert.Equal("/v1/conversations/c%2F1/messages", handler.Requests[^1].PathAndQuery);
    }

    [Fact]
    public async Task Filters_are_joined_with_commas_that_are_escaped()
    {
        using var handler = new RecordingHandler("""{"items":[]}""");
        using var bird = Birds.Over(handler);
        await bird.Conversations.ListAsync(new ConversationFilter { Status = "archived;active", Ids = ["a", "b"] }, pageSize: 50)
            .ToListAsync(Token);
        await bird.Messages.ListAsync("c1", [Platform.Sms, Platform.WhatsApp], pageSize: 100).ToListAsync(Token);
        await bird.Messages.GetManyAsync(["a"], new DateTimeOffset(2026, 1, 2, 5, 4, 5, TimeSpan.FromHours(2)), Token);
        Assert.Equal(
            [
                "/v1/conversations?limit=50&offset=0&ids=a%2Cb&status=archived%3Bactive",
                "/v1/conversations/c1/messages?limit=100&offset=0&excludePlatforms=sms%2Cwhatsapp",
                "/v1/messages?ids=a&from=2026-01-02T03%3A04%3A05Z",
            ],
            handler.Requests.Select(request => request.PathAndQuery));
    }

    [Theory]
    [InlineData("https://whatsapp-sandbox.messagebird.com", "https://whatsapp-sandbox.messagebird.com/v1/webhooks/w")]
    [InlineData("https://proxy.example.test/bird/", "https://proxy.example.test/bird/v1/webhooks/w")]
    public async Task Another_base_address_stands_before_the_version(string address, string expected)
    {
        using var handler = new RecordingHandler("""{"id":"w"}""");
        using var bird = Birds.Over(handler, options => options.BaseAddress = new Uri(address));
        await bird.Webhooks.GetAsync("w", Token);
        Assert.Equal(expected, handler.Request.Url.AbsoluteUri);
    }

    private static async Task<(string[] Head, string Body)> CaptureAsync(string response, Func<MessageBirdClient, Task> send)
    {
        await using var wire = new RequestCapture(response);
        using var bird = new MessageBirdClient(new MessageBirdClientOptions
        {
            BaseAddress = wire.Address,
            Credential = MessageBirdCredential.AccessKey("YOUR-API-KEY"),
        });
        await send(bird);
        return await wire.ReadAsync();
    }
}
