using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Smooch.Tool.Tests;

public sealed class SafetyTests : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private LocalService local = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        local = await LocalService.StartAsync(new LocalServiceOptions { MessageBirdPort = 0 }, cancellationToken: Cancellation);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await local.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "evil.example", 421)]
    [InlineData("/control/state", "evil.example", 421)]
    [InlineData("/control/state", "127.0.0.1.evil.example", 421)]
    [InlineData("/page/app.js", "localhost.", 421)]
    [InlineData("/control/state", "localhost", 200)]
    [InlineData("/control/state", "127.0.0.1", 200)]
    public async Task Only_names_of_this_machine_are_accepted_as_host(string path, string host, int status)
    {
        var port = new Uri(local.Url).Port;
        Assert.Equal(status, await StatusAsync(HttpMethod.Get, path, ("Host", $"{host}:{port}")));
        Assert.Equal(421, await StatusAsync(HttpMethod.Get, path, ("Host", $"{host}:{port + 1}")));
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_cannot_use_the_control_API(string header, string value)
    {
        Assert.Equal(403, await StatusAsync(HttpMethod.Post, "/control/users", (header, value), ("X-Smooch-Page", "1")));
        Assert.Equal(403, await StatusAsync(HttpMethod.Post, "/control/secrets", (header, value), ("X-Smooch-Page", "1")));
        Assert.Equal(403, await StatusAsync(HttpMethod.Get, "/control/state", (header, value)));
        Assert.Empty(local.Smooch.App.Users);
    }

    [Fact]
    public async Task A_change_needs_the_header_that_no_other_site_can_send()
    {
        Assert.Equal(403, await StatusAsync(HttpMethod.Post, "/control/users"));
        Assert.Equal(201, await StatusAsync(HttpMethod.Post, "/control/users", ("X-Smooch-Page", "1")));
        Assert.Equal(405, await StatusAsync(HttpMethod.Post, "/"));
    }

    [Theory]
    [InlineData("unknown", "?from=0&count=1")]
    [InlineData("mira", "?chat=deleted&from=0&count=1")]
    public async Task A_user_or_conversation_that_a_bot_has_deleted_is_named_as_the_reason(string user, string query)
    {
        var mira = local.Smooch.CreateUser();
        await mira.SayAsync("Hello", Cancellation);
        var id = user == "mira" ? mira.Id : user;
        using var response = await http.GetAsync(new Uri($"{local.Url}/control/users/{id}/messages{query}"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            """{"error":"This user or conversation no longer exists."}""",
            await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Secrets_come_only_on_request()
    {
        var smooch = local.Smooch;
        var state = await http.GetStringAsync(new Uri(local.Url + "/control/state"), Cancellation);
        using var request = Request(HttpMethod.Post, "/control/secrets", ("X-Smooch-Page", "1"));
        using var response = await http.SendAsync(request, Cancellation);
        var secrets = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.All(
            (string[])[smooch.Secret, smooch.AccountSecret, smooch.AppToken, local.MessageBird!.AccessKey, local.MessageBird.SigningKey],
            secret =>
            {
                Assert.DoesNotContain(secret, state, StringComparison.Ordinal);
                Assert.Contains(secret, secrets, StringComparison.Ordinal);
            });
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_page_may_not_load_or_send_anything_elsewhere_and_an_upload_runs_no_script()
    {
        using var page = await http.GetAsync(new Uri(local.Url), Cancellation);
        var policy = string.Join(';', page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);

        var mira = local.Smooch.CreateUser();
        await mira.SendFileAsync("<script>alert(1)</script>"u8.ToArray(), "text/html", "page.html", Cancellation);
        using var upload = await http.GetAsync(new Uri((string)mira.Messages[0]["mediaUrl"]!), Cancellation);
        Assert.Equal("sandbox", string.Join(';', upload.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Only_the_loopback_address_listens()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address))
            .ToList();
        Assert.SkipWhen(others.Count == 0, "This machine has no other address.");

        foreach (var url in (string[])[local.Url, local.MessageBird!.BaseAddress.ToString()])
        {
            using var client = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(others[0], new Uri(url).Port, Cancellation).AsTask());
        }
    }

    private async Task<int> StatusAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path, headers);
        using var response = await http.SendAsync(request, Cancellation);
        return (int)response.StatusCode;
    }

    private HttpRequestMessage Request(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, local.Url + path);
        if (method == HttpMethod.Post)
            request.Content = new StringContent("{}");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
