using System.Text.Json;

namespace Smooch.Client.Tests.OAuth;

/// <summary>The client of OAuth as an object: its options, what it owns.</summary>
public sealed class OAuthClientTests
{
    private const string Secret = "canary-client-secret";

    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string, string>> Wrong =>
        Cases.Select(c => new TheoryDataRow<string, string>(c.Name, c.Reason));

    private static (string Name, Action<SmoochOAuthOptions> Spoil, string Reason)[] Cases { get; } =
    [
        ("no client id", o => o.ClientId = null, "ClientId is not set. Set it to the client id"),
        ("empty client id", o => o.ClientId = " ", "ClientId is not set. Set it to the client id"),
        ("no secret", o => o.ClientSecret = default, "ClientSecret is not set. Set it to the client secret"),
        ("empty secret", o => o.ClientSecret = new SmoochSecret(" "), "ClientSecret is not set. Set it to the client secret"),
        ("no address", o => o.BaseAddress = null!, "BaseAddress must be an absolute http or https address, such as https://api.smooch.io"),
        (
            "plain http",
            o => o.BaseAddress = new Uri("http://smooch.example"),
            "BaseAddress http://smooch.example would send credentials unencrypted. Use https"),
        ("user info", o => o.BaseAddress = new Uri("https://u:p@smooch.example"), "BaseAddress must not contain user info"),
        (
            "no page",
            o => o.ConsentAddress = null!,
            "ConsentAddress must be an absolute http or https address, such as https://app.smooch.io."),
        (
            "relative page",
            o => o.ConsentAddress = new Uri("/oauth", UriKind.Relative),
            "ConsentAddress must be an absolute http or https address"),
        (
            "plain page",
            o => o.ConsentAddress = new Uri("http://smooch.example"),
            "ConsentAddress http://smooch.example would send credentials unencrypted"),
        (
            "page with a query",
            o => o.ConsentAddress = new Uri("https://smooch.example/?a=b"),
            "ConsentAddress must not contain user info, a query"),
        ("zero timeout", o => o.Timeout = TimeSpan.Zero, "Timeout must be longer than zero"),
        ("no retries", o => o.Retry = null!, "Retry is null"),
        ("negative retries", o => o.Retry.MaxRetries = -1, "Retry.MaxRetries must be 0"),
        ("no clock", o => o.TimeProvider = null!, "TimeProvider is null"),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_options_are_rejected_with_a_description_of_the_fix(string name, string reason)
    {
        var options = Options();
        Cases.Single(c => c.Name == name).Spoil(options);
        var rejected = Assert.Throws<ArgumentException>(() => new SmoochOAuthClient(options));
        Assert.StartsWith(reason, rejected.Message, StringComparison.Ordinal);
        Assert.Equal("options", rejected.ParamName);
        Assert.DoesNotContain("canary", rejected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_is_for_this_machine_or_for_who_asks_for_it()
    {
        var options = Options();
        options.BaseAddress = options.ConsentAddress = new Uri("http://127.0.0.1:5000");
        new SmoochOAuthClient(options).Dispose();
        options.BaseAddress = options.ConsentAddress = new Uri("http://smooch.internal");
        options.AllowInsecureHttp = true;
        new SmoochOAuthClient(options).Dispose();
    }

    [Fact]
    public void What_is_missing_is_rejected()
    {
        Assert.Throws<ArgumentNullException>("options", () => new SmoochOAuthClient(null!));
        Assert.Throws<ArgumentNullException>("handler", () => new SmoochOAuthClient(Options(), null!));
    }

    [Fact]
    public void Options_are_serialised_without_the_secret()
    {
        Assert.DoesNotContain("canary", JsonSerializer.Serialize(Options(), JsonSerializerOptions.Default), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", JsonSerializer.Serialize(Options(), WithFields), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        using var handler = new RecordingHandler(OAuthCall.All[0].Response);
        var options = Options();
        using var oauth = new SmoochOAuthClient(options, handler);
        options.ClientId = "changed";
        options.ClientSecret = new SmoochSecret("changed");
        options.BaseAddress = options.ConsentAddress = new Uri("https://changed.example");
        await oauth.ExchangeCodeAsync("c", Token);
        await oauth.RevokeAsync("t", Token);
        Assert.All(handler.Requests, request => Assert.DoesNotContain("changed", request.Url + request.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("changed", oauth.GetAuthorizationUrl("s").AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Disposing_a_client_disposes_its_handler_only_on_request(bool disposeHandler)
    {
        using var handler = new RecordingHandler();
        var oauth = new SmoochOAuthClient(Options(), handler, disposeHandler);
        oauth.Dispose();
        oauth.Dispose();
        Assert.Equal(disposeHandler, handler.IsDisposed);
    }

    [Fact]
    public async Task A_disposed_client_throws_ObjectDisposedException()
    {
        var oauth = new SmoochOAuthClient(Options());
        oauth.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => oauth.ExchangeCodeAsync("c", Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => oauth.RevokeAsync("t", Token));
    }

    [Fact]
    public async Task A_client_can_be_substituted()
    {
        using SmoochOAuthClient oauth = new Substitute();
        Assert.Equal("of c", (await oauth.ExchangeCodeAsync("c", Token)).AccessToken.Reveal());
    }

    private static SmoochOAuthOptions Options() =>
        new() { ClientId = "parcels", ClientSecret = new SmoochSecret(Secret), BaseAddress = TestClient.Address };

    private sealed class Substitute : SmoochOAuthClient
    {
        public override Task<OAuthToken> ExchangeCodeAsync(string code, CancellationToken cancellationToken = default) =>
            Task.FromResult(new OAuthToken { AccessToken = new SmoochSecret("of " + code) });
    }
}
