namespace Smooch.Client.Tests;

/// <summary>Options of a client without services: what is rejected, and with which message.</summary>
public sealed class OptionsRulesTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Wrong =>
        Cases.Select(c => new TheoryDataRow<string, string, string>(c.Name, c.What, c.Fix));

    private static (string Name, Action<SmoochClientOptions> Spoil, string What, string Fix)[] Cases { get; } =
    [
        ("no credential", o => o.Credential = null, "Credential is not set", "SmoochCredential.SigningKey(keyId, secret)"),
        (
            "app token on v1.1",
            o => o.Credential = TestCredential.Make("app token"),
            "An app token works with v1 only",
            "Set ApiVersion to V1, or use SmoochCredential.SigningKey"),
        (
            "basic on v1",
            o => (o.Credential, o.ApiVersion) = (TestCredential.Make("basic"), SmoochApiVersion.V1),
            "v1 does not support Basic authentication",
            "Set ApiVersion to V1_1, or use SmoochCredential.SigningKey"),
        ("unknown version", o => o.ApiVersion = (SmoochApiVersion)7, "ApiVersion 7 is not known", "Use V1 or V1_1"),
        ("empty app id", o => o.AppId = "", "AppId is empty or not an id", "leave it out"),
        ("blank app id", o => o.AppId = " ", "AppId is empty or not an id", "leave it out"),
        ("dotted app id", o => o.AppId = "..", "AppId is empty or not an id", "leave it out"),
        (
            "no address",
            o => o.BaseAddress = null!,
            "BaseAddress must be an absolute http or https address",
            "such as https://api.smooch.io"),
        (
            "relative address",
            o => o.BaseAddress = new Uri("/v1", UriKind.Relative),
            "BaseAddress must be an absolute http or https address",
            "such as https://api.smooch.io"),
        (
            "ftp",
            o => o.BaseAddress = new Uri("ftp://smooch.example"),
            "BaseAddress must be an absolute http or https address",
            "such as https://api.smooch.io"),
        (
            "user info",
            o => o.BaseAddress = new Uri("https://u:p@smooch.example"),
            "BaseAddress must not contain user info",
            "Set credentials in their own options"),
        (
            "query",
            o => o.BaseAddress = new Uri("https://smooch.example/?a=b"),
            "BaseAddress must not contain user info, a query",
            "Set credentials in their own options"),
        (
            "fragment",
            o => o.BaseAddress = new Uri("https://smooch.example/#a"),
            "a fragment",
            "Set credentials in their own options"),
        (
            "plain http",
            o => o.BaseAddress = new Uri("http://smooch.example:8080/p"),
            "BaseAddress http://smooch.example:8080 would send credentials unencrypted",
            "Use https, or set AllowInsecureHttp"),
        ("zero timeout", o => o.Timeout = TimeSpan.Zero, "Timeout must be longer than zero", "Timeout.InfiniteTimeSpan"),
        ("negative timeout", o => o.Timeout = TimeSpan.FromSeconds(-1), "Timeout must be longer than zero", "Timeout.InfiniteTimeSpan"),
        ("endless timeout", o => o.Timeout = TimeSpan.FromDays(25), "at most 24 days", "Timeout.InfiniteTimeSpan"),
        ("no clock", o => o.TimeProvider = null!, "TimeProvider is null", "Leave TimeProvider out"),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_options_are_rejected_with_a_description_of_the_fix(string name, string what, string fix)
    {
        var options = TestCredential.OptionsFor("JWT");
        Cases.Single(c => c.Name == name).Spoil(options);
        var rejected = Assert.Throws<ArgumentException>(() => new SmoochClient(options));
        Assert.Contains(what, rejected.Message, StringComparison.Ordinal);
        Assert.Contains(fix, rejected.Message, StringComparison.Ordinal);
        Assert.Equal("options", rejected.ParamName);
        Assert.Throws<ArgumentException>(() => new SmoochClient(options, new RecordingHandler()));
    }

    [Fact]
    public void All_errors_are_reported_together()
    {
        var rejected = Assert.Throws<ArgumentException>(() =>
            new SmoochClient(new SmoochClientOptions { AppId = "", Timeout = default, TimeProvider = null! }));
        Assert.Contains("Credential is not set", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("AppId is empty", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("Timeout must be", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("TimeProvider is null", rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    public void This_machine_needs_no_TLS(string address) => Make(o => o.BaseAddress = new Uri(address));

    [Theory]
    [InlineData("http://localhost.example.org")]
    [InlineData("http://127.0.0.1.example.org")]
    [InlineData("http://128.0.0.1")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://192.168.0.1")]
    [InlineData("http://[::2]")]
    [InlineData("http://[::ffff:10.0.0.1]")]
    [InlineData("http://xn--loclhost-0za")]
    [InlineData("HTTP://API.SMOOCH.IO")]
    public void A_host_that_only_looks_like_this_machine_needs_TLS(string address)
    {
        var rejected = Assert.Throws<ArgumentException>(() => Make(o => o.BaseAddress = new Uri(address)));
        Assert.Contains("would send credentials unencrypted", rejected.Message, StringComparison.Ordinal);
        var options = new SmoochOAuthOptions
        {
            ClientId = "bot",
            ClientSecret = new SmoochSecret("secret"),
            BaseAddress = new Uri(address),
        };
        Assert.Contains(
            "would send credentials unencrypted",
            Assert.Throws<ArgumentException>(() => new SmoochOAuthClient(options)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_is_accepted()
    {
        Make(o => (o.BaseAddress, o.AllowInsecureHttp) = (new Uri("http://smooch.internal"), true));
        Make(o => o.Timeout = Timeout.InfiniteTimeSpan);
        Make(o => o.Timeout = TimeSpan.FromMilliseconds(int.MaxValue));
        Make(o => o.AppId = null);
        Make(o => (o.Credential, o.ApiVersion) = (TestCredential.Make("app token"), SmoochApiVersion.V1));
    }

    [Fact]
    public async Task The_longest_timeout_that_is_accepted_works()
    {
        var options = TestCredential.OptionsFor("JWT");
        options.Timeout = TimeSpan.FromMilliseconds(int.MaxValue);
        using var handler = new RecordingHandler();
        using var smooch = new SmoochClient(options, handler);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        _ = handler.Request;
    }

    private static void Make(Action<SmoochClientOptions> configure)
    {
        var options = TestCredential.OptionsFor("JWT");
        configure(options);
        using var smooch = new SmoochClient(options);
    }
}
