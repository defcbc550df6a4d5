using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests;

/// <summary>AddSmooch with a section of the configuration: every key, and the message when one is wrong.</summary>
public sealed class ConfigurationTests
{
    private const string Key = "Smooch:KeyId=app_1; Smooch:Secret=" + TestClient.Secret;

    [Theory]
    [InlineData("Smooch:AppToken=a1b2; Smooch:ApiVersion=v1", "app token ***")]
    [InlineData("Smooch:Jwt=a.b.c", "JWT ***")]
    [InlineData("Smooch:OAuthToken=abc", "OAuth access token ***")]
    [InlineData("Smooch:KeyId=app_1; Smooch:Secret=s", "signing key app_1:*** (app)")]
    [InlineData("Smooch:KeyId=act_1; Smooch:Secret=s; Smooch:AppId=a1", "signing key act_1:*** (account)")]
    [InlineData("Smooch:KeyId=svc_1; Smooch:Secret=s; Smooch:AppId=a1", "signing key svc_1:*** (account)")]
    [InlineData("Smooch:KeyId=act_1; Smooch:Secret=s; Smooch:Scope=account", "signing key act_1:*** (account)")]
    [InlineData("Smooch:KeyId=key; Smooch:Secret=s; Smooch:Scope=Account; Smooch:AppId=a1", "signing key key:*** (account)")]
    [InlineData("Smooch:KeyId=app_1; Smooch:Secret=s; Smooch:UserId=steve", "signing key app_1:*** (appUser)")]
    [InlineData("Smooch:KeyId=app_1; Smooch:Secret=s; Smooch:UserId=steve; Smooch:Scope=AppUser", "signing key app_1:*** (appUser)")]
    [InlineData("Smooch:KeyId=app_1; Smooch:Secret=s; Smooch:Authentication=Jwt", "signing key app_1:*** (app)")]
    [InlineData("Smooch:KeyId=app_1; Smooch:Secret=s; Smooch:Authentication=basic", "basic app_1:***")]
    [InlineData("smooch:keyid= app_1 ; SMOOCH:SECRET= s ; Smooch:AppToken=; Smooch:Jwt= ", "signing key app_1:*** (app)")]
    public void Each_credential_can_be_configured(string settings, string expected) =>
        Assert.Equal(expected, Options(settings).Credential!.ToString());

    [Fact]
    public async Task A_configured_client_sends_what_was_configured()
    {
        using var handler = new RecordingHandler();
        await using var provider = Services(
            "Smooch:KeyId=app_1; Smooch:Secret=s; Smooch:Authentication=Basic; Smooch:AppId=a1; Smooch:Region=eu",
            handler).BuildServiceProvider();
        await provider.GetRequiredService<SmoochClient>().Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("https://api.eu-1.smooch.io/v1.1/apps/a1/webhooks", handler.Request.Url.AbsoluteUri);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("app_1:s")), handler.Request["Authorization"]);
    }

    [Fact]
    public void What_is_not_configured_keeps_its_default()
    {
        var options = Options("Smooch:Jwt=a.b.c; Smooch:Region= ; Smooch:Timeout=");
        Assert.Null(options.AppId);
        Assert.Equal(SmoochApiVersion.V1_1, options.ApiVersion);
        Assert.Equal(SmoochRegion.UnitedStates, options.BaseAddress);
        Assert.False(options.AllowInsecureHttp);
        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Same(TimeProvider.System, options.TimeProvider);
    }

    [Theory]
    [InlineData("v1", SmoochApiVersion.V1)]
    [InlineData("V1", SmoochApiVersion.V1)]
    [InlineData("v1.1", SmoochApiVersion.V1_1)]
    [InlineData("v1_1", SmoochApiVersion.V1_1)]
    public void The_version_can_be_configured(string text, SmoochApiVersion expected) =>
        Assert.Equal(expected, Options("Smooch:Jwt=a.b.c; Smooch:ApiVersion=" + text).ApiVersion);

    [Theory]
    [InlineData("Smooch:Region=US", "https://api.smooch.io/")]
    [InlineData("Smooch:Region=eu", "https://api.eu-1.smooch.io/")]
    [InlineData("Smooch:BaseAddress=https://proxy.example:8443/smooch", "https://proxy.example:8443/smooch")]
    [InlineData("Smooch:BaseAddress=http://127.0.0.1:5000", "http://127.0.0.1:5000/")]
    [InlineData("Smooch:BaseAddress=http://smooch.internal; Smooch:AllowInsecureHttp=True", "http://smooch.internal/")]
    public void The_address_can_be_configured(string settings, string expected) =>
        Assert.Equal(expected, Options("Smooch:Jwt=a.b.c; " + settings).BaseAddress.AbsoluteUri);

    [Fact]
    public void The_timeout_can_be_configured()
    {
        Assert.Equal(TimeSpan.FromSeconds(7.5), Options("Smooch:Jwt=a.b.c; Smooch:Timeout=00:00:07.5").Timeout);
        Assert.Equal(Timeout.InfiniteTimeSpan, Options("Smooch:Jwt=a.b.c; Smooch:Timeout=-00:00:00.001").Timeout);

        var retry = Options(
            "Smooch:Jwt=a.b.c; Smooch:Retry:MaxRetries=7; Smooch:Retry:Delay=00:00:01; Smooch:Retry:MaxDelay=00:00:02; "
                + "Smooch:Retry:MaxRetryAfter=00:00:03; Smooch:Retry:AttemptTimeout=00:00:04").Retry;
        Assert.Equal(
            (7, 1, 2, 3, 4),
            (
                retry.MaxRetries,
                retry.Delay.TotalSeconds,
                retry.MaxDelay.TotalSeconds,
                retry.MaxRetryAfter.TotalSeconds,
                retry.AttemptTimeout.TotalSeconds));
    }

    [Theory]
    [InlineData("", "Credential is not set", "set KeyId and Secret, or AppToken, or Jwt")]
    [InlineData("Smooch:AppToken=a1; Smooch:Jwt=a.b.c", "Smooch:AppToken and Smooch:Jwt are set", "remove all but one")]
    [InlineData(
        Key + "; Smooch:AppToken=a1; Smooch:Jwt=a.b.c; Smooch:OAuthToken=t",
        "Smooch:KeyId and Smooch:AppToken and Smooch:Jwt and Smooch:OAuthToken are set",
        "remove all but one")]
    [InlineData("Smooch:KeyId=app_1", "Smooch:KeyId and Smooch:Secret are needed together", "set both")]
    [InlineData("Smooch:Secret=s", "Smooch:KeyId and Smooch:Secret are needed together", "set both")]
    [InlineData(
        "Smooch:AppToken=a1; Smooch:ApiVersion=v1; Smooch:Secret=s",
        "Smooch:Secret has no effect without Smooch:KeyId",
        "Remove it, or set")]
    [InlineData("Smooch:Jwt=a.b.c; Smooch:Scope=Account", "Smooch:Scope has no effect without Smooch:KeyId", "Remove it, or set")]
    [InlineData("Smooch:OAuthToken=abc; Smooch:UserId=steve", "Smooch:UserId has no effect without Smooch:KeyId", "Remove it, or set")]
    [InlineData("Smooch:Authentication=Basic", "Smooch:Authentication has no effect without Smooch:KeyId", "Remove it, or set")]
    [InlineData(
        Key + "; Smooch:Authentication=Basic; Smooch:Scope=App",
        "Smooch:Scope has no effect with Basic authentication",
        "remove it, or set Smooch:Authentication to Jwt")]
    [InlineData(
        Key + "; Smooch:Authentication=Basic; Smooch:UserId=steve",
        "Smooch:UserId has no effect with Basic authentication",
        "remove it, or set Smooch:Authentication to Jwt")]
    [InlineData(
        "Smooch:KeyId=act_1; Smooch:Secret=" + TestClient.Secret + "; Smooch:Scope=Account; Smooch:UserId=steve",
        "Smooch:UserId and the scope AppUser are needed together",
        "remove Smooch:UserId, or set Smooch:Scope to AppUser")]
    [InlineData(Key + "; Smooch:Scope=AppUser", "Smooch:UserId and the scope AppUser are needed together", "set Smooch:UserId")]
    [InlineData(Key + "; Smooch:Scope=integration", "Smooch:Scope is not", "one of App, Account, AppUser")]
    [InlineData(Key + "; Smooch:Authentication=Digest", "Smooch:Authentication is not", "one of Jwt, Basic")]
    [InlineData("Smooch:AppToken=two words; Smooch:ApiVersion=v1", "Smooch:AppToken is not", "printable ASCII without blanks")]
    [InlineData("Smooch:Jwt=a\nb", "Smooch:Jwt is not", "printable ASCII without blanks")]
    [InlineData("Smooch:OAuthToken=ä", "Smooch:OAuthToken is not", "printable ASCII without blanks")]
    [InlineData("Smooch:KeyId=app 1; Smooch:Secret=s", "Smooch:KeyId is not", "printable ASCII without blanks")]
    [InlineData("Smooch:KeyId=app:1; Smooch:Secret=s; Smooch:Authentication=Basic", "Smooch:KeyId is not", "without a colon")]
    [InlineData(Key + "; Smooch:ApiVersion=v2", "Smooch:ApiVersion is not", "one of v1.1, V1_1, v1")]
    [InlineData(Key + "; Smooch:Region=asia", "Smooch:Region is not", "one of us, eu")]
    [InlineData(
        Key + "; Smooch:BaseAddress=api.smooch.io",
        "Smooch:BaseAddress is not",
        "an absolute address, such as https://api.smooch.io")]
    [InlineData(
        Key + "; Smooch:Region=eu; Smooch:BaseAddress=https://proxy.example",
        "Smooch:Region and Smooch:BaseAddress are both set",
        "remove one")]
    [InlineData(Key + "; Smooch:AllowInsecureHttp=yes", "Smooch:AllowInsecureHttp is not", "one of true, false")]
    [InlineData(Key + "; Smooch:Timeout=soon", "Smooch:Timeout is not", "such as 00:01:40")]
    [InlineData(Key + "; Smooch:Retry:MaxRetries=-1", "Smooch:Retry:MaxRetries is not", "a number, such as 3")]
    [InlineData(Key + "; Smooch:Retry:MaxRetries=101", "Retry.MaxRetries must be", "0 (never) to 100")]
    [InlineData(Key + "; Smooch:Retry:Delay=0.5", "Smooch:Retry:Delay is not", "such as 00:01:40")]
    [InlineData(Key + "; Smooch:Timeout=20", "Smooch:Timeout is not", "such as 00:01:40")]
    [InlineData(Key + "; Smooch:Timeout=00:00:00", "Timeout must be longer than zero", "Timeout.InfiniteTimeSpan")]
    [InlineData(Key + "; Smooch:AppId=..", "AppId is empty or not an id", "leave it out")]
    [InlineData(
        Key + "; Smooch:BaseAddress=http://smooch.internal",
        "BaseAddress http://smooch.internal would send credentials unencrypted",
        "set AllowInsecureHttp")]
    [InlineData("Smooch:AppToken=a1", "An app token works with v1 only", "Set ApiVersion to V1")]
    [InlineData(Key + "; Smooch:Authentication=Basic; Smooch:ApiVersion=v1", "v1 does not support Basic", "Set ApiVersion to V1_1")]
    public void A_wrong_value_is_named_with_a_description_of_the_fix(string settings, string what, string fix)
    {
        var rejected = Assert.Throws<OptionsValidationException>(() => Options(settings));
        Assert.Contains(what, rejected.Message, StringComparison.Ordinal);
        Assert.Contains(fix, rejected.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Secret, rejected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_at_the_root_are_named_without_a_section()
    {
        var services = new ServiceCollection();
        services.AddSmooch(Configuration("KeyId=app_1"));
        using var provider = services.BuildServiceProvider();
        var rejected = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SmoochClient>());
        Assert.StartsWith("KeyId and Secret are needed together", rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_has_the_last_word()
    {
        var services = new ServiceCollection();
        services.AddSmooch(Configuration("Smooch:AppId=a1; Smooch:Region=eu").GetSection("Smooch"), options =>
        {
            Assert.Equal("a1", options.AppId);
            options.Credential = SmoochCredential.Jwt("a.b.c");
            options.AppId = "a2";
        });
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
        Assert.Equal("a2", options.AppId);
        Assert.Equal(SmoochRegion.Europe, options.BaseAddress);
        Assert.Equal("JWT ***", options.Credential!.ToString());
    }

    private static SmoochClientOptions Options(string settings)
    {
        using var handler = new RecordingHandler();
        using var provider = Services(settings, handler).BuildServiceProvider();
        _ = provider.GetRequiredService<SmoochClient>();
        return provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
    }

    private static ServiceCollection Services(string settings, RecordingHandler handler)
    {
        var services = new ServiceCollection();
        services.AddSmooch(Configuration(settings).GetSection("Smooch")).ConfigurePrimaryHttpMessageHandler(() => handler);
        return services;
    }

    private static IConfigurationRoot Configuration(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting =>
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            return KeyValuePair.Create(setting[..at].Trim(), (string?)setting[(at + 1)..]);
        }))
        .Build();
}
