using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Sunshine.Tests.Faults;

/// <summary>Mistakes that started silently, and errors that did not help.</summary>
public sealed class MistakeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://acme.zendesk.com/sc/v2", "/v2")]
    [InlineData("https://api.smooch.io/v2", "/v2")]
    [InlineData("https://api.smooch.io/v2/", "/v2")]
    [InlineData("https://acme.zendesk.com/sc/V2", "/V2")]
    [InlineData("https://api.eu-1.smooch.io/v1.1", "/v1.1")]
    [InlineData("https://acme.zendesk.com/sc/v2/apps/5c0f", "/v2/apps/5c0f")]
    [InlineData("https://proxy.example/smooch/v2//", "/v2")]
    public void An_address_with_the_version_is_rejected(string address, string remove)
    {
        var options = new SunshineClientOptions
        {
            AppId = "a",
            Credential = SmoochCredential.Basic("app_1", "s"),
            BaseAddress = new Uri(address),
        };
        Assert.Contains(
            $"BaseAddress must not contain the version, which the client adds: remove {remove}",
            Assert.Throws<ArgumentException>(() => new SunshineClient(options)).Message,
            StringComparison.Ordinal);
        var oauth = new SunshineOAuthOptions { ClientId = "c", ClientSecret = new SmoochSecret("s"), BaseAddress = new Uri(address) };
        Assert.Contains(
            $"remove {remove}",
            Assert.Throws<ArgumentException>(() => new SunshineOAuthClient(oauth)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret\n")]
    [InlineData("secret\r\n")]
    [InlineData(" secret")]
    [InlineData("secret\t")]
    [InlineData("\uFEFFsecret")]
    [InlineData("sec\nret")]
    public void A_secret_with_what_was_copied_with_it_is_rejected(string secret)
    {
        Assert.Contains(
            "Remove it",
            Rejected(() => new SunshineOAuthClient(new SunshineOAuthOptions { ClientId = "c", ClientSecret = new SmoochSecret(secret) })),
            StringComparison.Ordinal);
        Assert.Contains(
            "ClientId",
            Rejected(() => new SunshineOAuthClient(new SunshineOAuthOptions { ClientId = secret, ClientSecret = new SmoochSecret("s") })),
            StringComparison.Ordinal);

        static string Rejected(Func<object> create) =>
            Assert.Throws<ArgumentException>(create).Message.Replace("Copy the secret again", "Remove it", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act_1", "App", "Use the scope account")]
    [InlineData("svc_1", "App", "Use the scope account")]
    [InlineData("app_1", "Account", "Use the scope app")]
    [InlineData("int_1", "App", "Use SmoochCredential.Basic(keyId, secret)")]
    [InlineData("int_1", "Account", "Use SmoochCredential.Basic(keyId, secret)")]
    [InlineData("int_1", null, "Use SmoochCredential.Basic(keyId, secret)")]
    public void A_key_that_contradicts_its_scope_stops_the_start(string keyId, string? scope, string fix)
    {
        var rejected = Rejected(("KeyId", keyId), ("Secret", "s"), ("Authentication", "Jwt"), ("Scope", scope), ("Subdomain", "acme"));
        Assert.StartsWith("Sunshine:KeyId and Sunshine:Scope do not fit. ", rejected, StringComparison.Ordinal);
        Assert.Contains(fix, rejected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseUrl", "BaseAddress")]
    [InlineData("ApiKey", "KeyId")]
    [InlineData("Domain", "Subdomain")]
    [InlineData("SubDomains", "Subdomain")]
    [InlineData("ApplicationId", "AppId")]
    [InlineData("AccessToken", "OAuthToken")]
    [InlineData("Retry:MaxAttempts", "MaxRetries")]
    public void A_setting_that_no_option_has_stops_the_start(string name, string nearest) =>
        Assert.Contains(
            $":{nearest}?",
            Rejected(("KeyId", "app_1"), ("Secret", "s"), ("Subdomain", "acme"), (name, "x")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("shop")]
    public void A_second_registration_is_rejected_with_the_fix(string? name)
    {
        var services = new ServiceCollection();
        Add();
        var rejected = Assert.Throws<InvalidOperationException>(Add);
        Assert.StartsWith("AddSunshine was called a second time", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("services.Configure<SunshineClientOptions>(", rejected.Message, StringComparison.Ordinal);

        void Add() => _ = name is null ? services.AddSunshine(_ => { }) : services.AddSunshine(name, _ => { });
    }

    [Fact]
    public async Task Disposing_a_client_of_the_services_changes_nothing()
    {
        using var service = new RecordingService();
        var services = new ServiceCollection();
        services.AddSunshine(o => (o.Subdomain, o.AppId, o.Credential) = ("acme", "a", SmoochCredential.Basic("app_1", "s")))
            .ConfigurePrimaryHttpMessageHandler(() => service);
        await using var provider = services.BuildServiceProvider();
        var sunshine = provider.GetRequiredService<SunshineClient>();
        sunshine.Dispose();
        Assert.Equal("u", (await sunshine.Users.GetAsync("u", cancellationToken: Cancellation)).Id);
    }

    [Theory]
    [InlineData("user", 401, "unauthorized", "", "Check the key id and the secret, and that Subdomain")]
    [InlineData("user", 403, "forbidden", "", "Use a credential of another scope")]
    [InlineData("user", 404, "user_not_found", "", "Check the id of the user")]
    [InlineData("user", 404, "app_not_found", "", "Check AppId")]
    [InlineData("send", 404, "conversation_not_found", "", "Check the id of the conversation")]
    [InlineData("user", 404, "not_found", "", "Check the ids, and AppId")]
    [InlineData("send", 400, "bad_request", "metadata: canary", "Shorten the metadata")]
    [InlineData("send", 400, "bad_request", "text: canary is too long", "Shorten the text")]
    [InlineData("send", 400, "bad_request", "canary", "Check the message")]
    [InlineData("send", 423, "locked", "", "The conversation has reached 30,000 messages")]
    [InlineData("user", 407, "", "", "Give the proxy of this machine its credentials")]
    [InlineData("user", 404, "", "", "Check BaseAddress and the proxies on the way")]
    [InlineData("user", 503, "", "", "Try again later")]
    public async Task An_error_starts_with_what_to_do(string call, int status, string code, string title, string start)
    {
        using var service = new RecordingService
        {
            Status = (HttpStatusCode)status,
            Response = code.Length == 0 ? "<html/>" : $$$"""{"errors":[{"code":"{{{code}}}","title":"{{{title}}}"}]}""",
        };
        using var sunshine = Client(service);
        var error = await Assert.ThrowsAnyAsync<SmoochApiException>(() => call == "user"
            ? sunshine.Users.GetAsync("u", cancellationToken: Cancellation)
            : sunshine.Messages.SendAsync("c", "Hello!", cancellationToken: Cancellation));
        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(524)]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(507)]
    [InlineData(520)]
    [InlineData(530)]
    [InlineData(598)]
    [InlineData(599)]
    public async Task A_send_that_gets_any_5xx_is_an_unknown_outcome(int status)
    {
        using var service = new RecordingService { Status = (HttpStatusCode)status, Response = "" };
        using var sunshine = Client(service);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            sunshine.Messages.SendAsync("c", "Hello!", cancellationToken: Cancellation));
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("UTF-8", "user_not_found")]
    [InlineData("UTF-16", "user_not_found")]
    [InlineData("UTF-16BE", "user_not_found")]
    [InlineData("UTF-32", "user_not_found")]
    [InlineData("UTF-32BE", "user_not_found")]
    public async Task An_error_is_read_in_any_encoding(string encoding, string code)
    {
        var named = Encoding.GetEncoding(encoding);
        byte[] body = [.. named.GetPreamble(), .. named.GetBytes($$"""{"errors":[{"code":"{{code}}","title":"None – yet."}]}""")];
        using var handler = new Bytes(body);
        using var sunshine = Client(handler);
        var error = await Assert.ThrowsAsync<SmoochNotFoundException>(() => sunshine.Users.GetAsync("u", cancellationToken: Cancellation));
        Assert.Equal((code, "None – yet."), (error.Code, error.Description));
    }

    private static SunshineClient Client(HttpMessageHandler handler) => new(
        new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = "a",
            Credential = SmoochCredential.Basic("app_1", "s"),
            Retry = { MaxRetries = 0 },
        },
        handler);

    private static string Rejected(params (string Name, string? Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSunshine(new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create("Sunshine:" + setting.Name, setting.Value))).Build().GetSection("Sunshine"));
        using var provider = services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SunshineClient>()).Message;
    }

    private sealed class Bytes(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new ByteArrayContent(body) });
    }
}
