using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests.Faults;

/// <summary>The message of an exception starts with what to do.</summary>
public sealed class ErrorHintTests
{
    private const string UserId = "mira@example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Dictionary<string, Func<SmoochClient, Task>> Calls { get; } = new(StringComparer.Ordinal)
    {
        ["user"] = s => s.AppUsers.GetAsync(UserId, Cancellation),
        ["messages"] = s => s.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation),
        ["send"] = s => s.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation),
        ["image"] = s =>
            s.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = new MemoryStream([1]), FileName = "a.png" },
                cancellationToken: Cancellation),
        ["webhook"] = s =>
            s.Webhooks.CreateAsync(
                new NewWebhook { Target = "https://bot.example.org/smooch", Triggers = [WebhookTrigger.MessageAppUser] },
                Cancellation),
        ["webhooks"] = s => s.Webhooks.ListAsync(Cancellation),
        ["app"] = s => s.Apps.GetAsync("a1", Cancellation),
    };

    [Theory]
    [InlineData(
        "user",
        401,
        "unauthorized",
        "",
        "Check the credential (key id and secret, or token; a JWT may have expired), and that BaseAddress is the region")]
    [InlineData("webhooks", 401, "unauthorized", "", "Check the credential")]
    [InlineData("send", 401, "unauthorized", "", "Check the credential")]
    [InlineData("user", 404, "not_found", "", "Check the user id, and AppId if it is set: there is no such user")]
    [InlineData(
        "messages",
        404,
        "not_found",
        "",
        "Check the user id, and AppId if it is set: there is no such user in the app, or the user has no conversation yet")]
    [InlineData("send", 404, "user_not_found", "", "Check the user id")]
    [InlineData("app", 404, "not_found", "", "Check the id of the app")]
    [InlineData("webhooks", 404, "app_not_found", "", "Check the ids, and AppId if it is set")]
    [InlineData("user", 403, "forbidden", "", "Use a credential of another scope, and check AppId")]
    [InlineData("send", 402, "payment_required", "", "Check the plan of the account")]
    [InlineData("webhook", 400, "bad_request", "canary", "Check the target: the service must reach it from the internet")]
    [InlineData("send", 400, "bad_request", "metadata is too big: canary", "Shorten the metadata: names and values together may have 4 kB")]
    [InlineData("send", 400, "bad_request", "canary: Metadata exceeds 4KB", "Shorten the metadata")]
    [InlineData("send", 400, "bad_request", "text is too long: canary", "Shorten the text: a message may have 4,096 characters")]
    [InlineData("send", 400, "bad_request", "Text must not exceed 4096 characters", "Shorten the text")]
    [InlineData("send", 400, "bad_request", "canary", "Check the message: text up to 4,096 characters, metadata up to 4 kB")]
    [InlineData("send", 413, "request_entity_too_large", "", "Send less: JSON may have 100 kB")]
    [InlineData("image", 413, "request_entity_too_large", "", "Send less")]
    [InlineData("send", 423, "locked", "", "Delete messages: the conversation has reached 30,000 messages")]
    [InlineData("user", 407, "", "", "Give the proxy of this machine its credentials")]
    [InlineData("send", 407, "", "", "Give the proxy of this machine its credentials")]
    [InlineData("user", 503, "", "", "Try again later: the service has a problem")]
    [InlineData("user", 429, "", "", "Send fewer requests")]
    [InlineData("user", 301, "", "", "Redirects are not followed")]
    [InlineData("user", 409, "conflict", "", "Try again after a short wait")]
    public async Task A_response_that_is_an_error(string call, int status, string code, string description, string start)
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json(
            code.Length == 0 ? "" : $$$"""{"error":{"code":"{{{code}}}","description":"{{{description}}}"}}""", (HttpStatusCode)status));
        using var smooch = TestClient.Over(handler);

        var error = await Assert.ThrowsAnyAsync<SmoochApiException>(() => Calls[call](smooch));

        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        Assert.Contains($"returned {status}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("messages")]
    [InlineData("send")]
    [InlineData("image")]
    [InlineData("webhook")]
    [InlineData("webhooks")]
    public async Task A_rejected_connection(string call)
    {
        using var port = new ClosedPort();
        using var smooch = TestClient.To(port.Address);

        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => Calls[call](smooch));

        Assert.StartsWith(
            "Check BaseAddress, and that the server or the proxy runs: no server accepts connections at "
                + $"http://127.0.0.1:{port.Address.Port}.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, "Check BaseAddress and the name service of this machine: the host of https://smooch.example")]
    [InlineData(SocketError.NoData, "Check BaseAddress and the name service")]
    [InlineData(SocketError.TryAgain, "Check BaseAddress and the name service")]
    [InlineData(SocketError.HostUnreachable, "Check the network and the firewall")]
    [InlineData(SocketError.NetworkUnreachable, "Check the network and the firewall")]
    [InlineData(SocketError.TimedOut, "Check the network and the firewall")]
    [InlineData(SocketError.ConnectionRefused, "Check BaseAddress, and that the server or the proxy runs")]
    public async Task A_connection_that_cannot_be_made(SocketError code, string start)
    {
        using var handler = new RecordingHandler((_, _) => throw new HttpRequestException("Failed.", new SocketException((int)code)));
        using var smooch = TestClient.Over(handler);
        Assert.StartsWith(
            start,
            (await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "No such host is known.", "Check BaseAddress and the name service")]
    [InlineData(
        HttpRequestError.ProxyTunnelError,
        "The proxy tunnel request failed with status code '407'.",
        "Give the proxy of this machine its credentials")]
    public async Task What_the_platform_reports_by_itself(HttpRequestError kind, string text, string start)
    {
        using var handler = new RecordingHandler((_, _) => throw new HttpRequestException(kind, text));
        using var smooch = TestClient.Over(handler);
        Assert.StartsWith(
            start,
            (await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_asks_for_credentials()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port) };
        using var smooch = TestClient.Over(handler);
        var call = smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation);
        using (var proxy = await listener.AcceptTcpClientAsync(Cancellation))
        {
            await using var stream = proxy.GetStream();
            Assert.NotEqual(0, await stream.ReadAsync(new byte[1024], Cancellation));
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
                Cancellation);
        }

        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => call);
        Assert.StartsWith("Give the proxy of this machine its credentials", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_does_not_exist()
    {
        using var smooch = TestClient.To(new Uri("https://smooch.invalid"));
        var error = await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        Assert.StartsWith("Check BaseAddress and the name service of this machine", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_argument_is_named()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        (string Name, Func<Task> Call)[] calls =
        [
            ("userId", () => smooch.AppUsers.GetAsync("", Cancellation)),
            ("userId", () => smooch.AppUsers.SendMessageAsync("", "Hello!", Cancellation)),
            ("userId", () => smooch.AppUsers.DeleteAsync("", Cancellation)),
            ("userId", () => smooch.Conversations.GetAsync("", Cancellation)),
            ("webhookId", () => smooch.Webhooks.GetAsync("", Cancellation)),
            ("messageId", () => smooch.AppUsers.DeleteMessageAsync(UserId, "", Cancellation)),
            ("appId", () => smooch.Apps.GetAsync("", Cancellation)),
            ("appId", () => Task.FromResult(smooch.ForApp(" "))),
        ];
        foreach (var (name, call) in calls)
            Assert.StartsWith(
                $"{name} must not be empty.",
                (await Assert.ThrowsAsync<ArgumentException>(call)).Message,
                StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_call_that_the_version_does_not_have_names_the_option()
    {
        using var handler = new RecordingHandler();
        using var old = TestClient.Over(handler, SmoochApiVersion.V1);
        using var current = TestClient.Over(handler);
        (string Fix, Func<Task> Call)[] calls =
        [
            ("Set ApiVersion to V1_1", () => old.Deployments.GetAsync("d1", Cancellation)),
            ("Set ApiVersion to V1_1", () => old.Deployments.DeleteAsync("d1", Cancellation)),
            (
                "Set ApiVersion to V1_1",
                () =>
                    old.Notifications.SendAsync(
                        new NewNotification
                        {
                            Destination = new NotificationDestination { IntegrationId = "i", DestinationId = "+1" },
                            Message = "x",
                        },
                        Cancellation)),
            ("Set ApiVersion to V1_1", () => old.AppUsers.MergeAsync("a", "b", Cancellation)),
            (
                "Set ApiVersion to V1",
                () =>
                    current.Init.InitAsync(
                        new InitRequest { Device = new NewDevice { Id = "d", Platform = DevicePlatform.Ios } },
                        Cancellation)),
        ];
        foreach (var (fix, call) in calls)
            Assert.StartsWith(fix, (await Assert.ThrowsAsync<NotSupportedException>(call)).Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(null, "Development", true)]
    [InlineData(null, "Production", false)]
    [InlineData(null, "Staging", false)]
    [InlineData(true, "Production", true)]
    [InlineData(false, "Development", false)]
    public async Task The_explanation_of_the_service_is_part_of_the_message_in_development(bool? option, string environment, bool isPart)
    {
        using var handler = new RecordingHandler(_ =>
            RecordingHandler.Json(
                """{"error":{"code":"bad_request","description":"role: canary\nforged line"}}""",
                HttpStatusCode.BadRequest));
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Services.AddSmooch(o => (o.Credential, o.IncludeErrorDescriptions) = (SmoochCredential.Jwt("a.b.c"), option))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<SmoochApiException>(() =>
            host.Services.GetRequiredService<SmoochClient>().AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal(isPart, error.Message.Contains("The service explains: role: canary\uFFFDforged line", StringComparison.Ordinal));
        Assert.Equal(!isPart, error.Message.Contains("The Description property has the service's explanation", StringComparison.Ordinal));
        Assert.Equal("role: canary\nforged line", error.Description);
    }

    [Fact]
    public void Without_a_host_the_explanation_is_not_part_of_the_message()
    {
        Assert.Null(new SmoochClientOptions().IncludeErrorDescriptions);
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("a.b.c"));
        using var provider = services.BuildServiceProvider();
        Assert.Null(provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value.IncludeErrorDescriptions);
    }
}
