using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Client.Tests.Credentials;

/// <summary>A redirect to another origin is an error, and the other origin hears nothing.</summary>
public sealed class RedirectTests
{
    private static readonly string[] Ways = [
        "by hand",
        "over a handler that follows redirects",
        "from AddSmooch",
        "from AddSmooch with a handler of the user's",
        "from AddSmooch with a wrapped handler of the user's",
    ];

    public static IEnumerable<TheoryDataRow<string, int, string>> Cases =>
        from kind in TestCredential.Kinds.Select(row => row.Data)
        from status in (int[])[301, 302, 303, 307, 308]
        from way in Ways
        where status == 302 || kind == "app token"
        select new TheoryDataRow<string, int, string>(kind, status, way);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_redirect_is_not_followed(string kind, int status, string way)
    {
        await using var other = await LoopbackServer.StartAsync();
        await using var configured = await LoopbackServer.StartRedirectingAsync(status, other.Address);
        var options = TestCredential.OptionsFor(kind);
        options.BaseAddress = configured.Address;
        await using var client = Make(way, options);

        var error = await Assert.ThrowsAsync<SmoochApiException>(() =>
            client.Smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Contains("Redirects are not followed", error.Message, StringComparison.Ordinal);
        error = await Assert.ThrowsAsync<SmoochApiException>(() =>
            client.Smooch.AppUsers.SendMessageAsync("u1", "Hello", TestContext.Current.CancellationToken));
        Assert.Equal(status, (int)error.StatusCode);

        Assert.Equal(2, configured.Requests.Count);
        Assert.All(
            configured.Requests,
            request => Assert.True(request.Headers.ContainsKey(kind == "app token" ? "app-token" : "Authorization")));
        Assert.Empty(other.Requests);
        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task Without_the_ban_the_platform_would_carry_an_app_token_to_the_other_origin()
    {
        await using var other = await LoopbackServer.StartAsync();
        await using var configured = await LoopbackServer.StartRedirectingAsync(302, other.Address);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, configured.Address);
        request.Headers.Add("app-token", TestCredential.AppToken);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(TestCredential.AppToken, Assert.Single(other.Requests).Headers["app-token"]);
    }

    [Fact]
    public async Task A_handler_of_the_users_that_sends_a_request_elsewhere_gets_no_credential()
    {
        await using var other = await LoopbackServer.StartAsync();
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT")).AddHttpMessageHandler(() => new Elsewhere(other.Address));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<SmoochClient>().Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Authorization", Assert.Single(other.Requests).Headers.Keys);
    }

    /// <summary>
    /// Gets addresses of a next page that lead elsewhere than to the configured service, which here is <c>http://127.0.0.1:{port}</c>.
    /// </summary>
    public static TheoryData<string> OtherAddresses => new(
        "http://127.0.0.1:{other}/v1.1/appusers/u1/messages",
        "https://127.0.0.1:{port}/v1.1/appusers/u1/messages",
        "http://localhost:{port}/v1.1/appusers/u1/messages",
        "http://127.0.0.1.:{port}/v1.1/appusers/u1/messages",
        "http://127.0.0.1:{port}@127.0.0.1:{other}/v1.1",
        "http://127.0.0.1@example.org:{port}/",
        "ftp://127.0.0.1:{port}/v1.1",
        "file:///etc/passwd",
        "//127.0.0.1:{other}/v1.1",
        "/v1.1/appusers/u1/messages",
        "\\\\127.0.0.1\\share",
        "http:///v1.1",
        "canary",
        "");

    [Theory]
    [MemberData(nameof(OtherAddresses))]
    public async Task A_next_page_that_lies_elsewhere_is_not_asked_for(string next)
    {
        await using var other = await LoopbackServer.StartAsync();
        await using var configured = await LoopbackServer.StartAsync();
        next = next.Replace("{port}", $"{configured.Address.Port}", StringComparison.Ordinal)
            .Replace("{other}", $"{other.Address.Port}", StringComparison.Ordinal);
        using var smooch = TestClient.To(configured.Address, credential: TestCredential.Make("JWT"));

        var rejected = await Assert.ThrowsAsync<ArgumentException>(() =>
            smooch.AppUsers.GetNextMessagesAsync(new MessagePage { Next = next }, TestContext.Current.CancellationToken));

        Assert.Contains("does not belong to the configured service", rejected.Message, StringComparison.Ordinal);
        Assert.Empty(configured.Requests);
        Assert.Equal(0, other.Connections);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task A_next_page_over_another_scheme_is_not_asked_for(string scheme)
    {
        using var handler = new RecordingHandler("{}");
        using var smooch = new SmoochClient(
            new SmoochClientOptions
            {
                Credential = TestCredential.Make("JWT"),
                BaseAddress = new Uri($"{scheme}://smooch.example"),
                AllowInsecureHttp = true,
            }, handler);
        var opposite = scheme == "http" ? "https" : "http";

        foreach (
            var next in (string[])[
                $"{opposite}://smooch.example/v1.1/appusers/u1/messages",
                $"{opposite}://smooch.example:{(scheme == "http" ? 80 : 443)}/v1.1",
            ])
            await Assert.ThrowsAsync<ArgumentException>(() =>
                smooch.AppUsers.GetNextMessagesAsync(new MessagePage { Next = next }, TestContext.Current.CancellationToken));
        Assert.Empty(handler.Requests);

        await smooch.AppUsers.GetNextMessagesAsync(
            new MessagePage { Next = $"{scheme}://SMOOCH.example/v1.1/appusers/u1/messages?before=1" },
            TestContext.Current.CancellationToken);
        Assert.Equal("Bearer " + TestCredential.ReadyJwt, handler.Request["Authorization"]);
    }

    [Fact]
    public async Task A_next_page_that_redirects_is_not_followed()
    {
        await using var other = await LoopbackServer.StartAsync();
        await using var configured = await LoopbackServer.StartRedirectingAsync(302, other.Address);
        using var smooch = TestClient.To(configured.Address, credential: TestCredential.Make("JWT"));

        var page = new MessagePage { Next = new Uri(configured.Address, "v1.1/appusers/u1/messages?before=1").AbsoluteUri };
        Assert.Equal(
            302,
            (int)(
                await Assert.ThrowsAsync<SmoochApiException>(() =>
                    smooch.AppUsers.GetNextMessagesAsync(page, TestContext.Current.CancellationToken))).StatusCode);

        Assert.Single(configured.Requests);
        Assert.Equal(0, other.Connections);
    }

    private static Client Make(string way, SmoochClientOptions options)
    {
        if (way == "by hand")
            return new Client(new SmoochClient(options));
        if (way == "over a handler that follows redirects")
            return new Client(new SmoochClient(options, new HttpClientHandler(), disposeHandler: true));

        var services = new ServiceCollection();
        var builder = services.AddSmooch(o =>
        {
            o.Credential = options.Credential;
            o.ApiVersion = options.ApiVersion;
            o.AppId = options.AppId;
            o.BaseAddress = options.BaseAddress;
        });
        if (way == "from AddSmooch with a handler of the user's")
            builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = true });
        else if (way == "from AddSmooch with a wrapped handler of the user's")
            builder.ConfigurePrimaryHttpMessageHandler(() =>
                new Wrapper { InnerHandler = new Wrapper { InnerHandler = new HttpClientHandler() } });
        var provider = services.BuildServiceProvider();
        return new Client(provider.GetRequiredService<SmoochClient>(), provider);
    }

    private sealed class Client(SmoochClient smooch, ServiceProvider? provider = null) : IAsyncDisposable
    {
        public SmoochClient Smooch { get; } = smooch;

        public async ValueTask DisposeAsync()
        {
            Smooch.Dispose();
            if (provider is not null)
                await provider.DisposeAsync();
        }
    }

    private sealed class Wrapper : DelegatingHandler;

    private sealed class Elsewhere(Uri address) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
