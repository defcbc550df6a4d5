using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests.Faults;

/// <summary>A setting that no option has was ignored: the client sent to the default address with the default timeout.</summary>
public sealed class UnknownSettingTests
{
    [Theory]
    [InlineData("BaseUrl", "https://api.eu-1.smooch.io", "BaseAddress")]
    [InlineData("ApiKey", "app_1", "KeyId")]
    [InlineData("Url", "https://api.smooch.io", "BaseAddress")]
    [InlineData("ApiSecret", "s", "Secret")]
    [InlineData("ApplicationId", "a1", "AppId")]
    [InlineData("Version", "v1", "ApiVersion")]
    [InlineData("TimeOuts", "00:00:10", "Timeout")]
    [InlineData("Regoin", "eu", "Region")]
    [InlineData("appid2", "a1", "AppId")]
    [InlineData("MaxRetries", "3", "Retry:MaxRetries")]
    [InlineData("Retries:MaxRetries", "3", "Retry")]
    [InlineData("Retry:MaxRetry", "3", "MaxRetries")]
    [InlineData("Retry:MaxAttempts", "3", "MaxRetries")]
    [InlineData("AllowInsecureHtpp", "true", "AllowInsecureHttp")]
    [InlineData("Token", "t", "Jwt")]
    public async Task A_setting_that_no_option_has_stops_the_start_and_names_the_nearest(string name, string value, string nearest)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Smooch:Jwt"] = "a.b.c", ["Smooch:" + name] = value });
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
        using var host = builder.Build();
        var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("is not a known setting. Did you mean Smooch:", rejected.Message, StringComparison.Ordinal);
        Assert.Contains($":{nearest}?", rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Smooch:Webhooks:Secret", "s")]
    [InlineData("Smooch:MyBot:Greeting", "Hello!")]
    [InlineData("Other:BaseUrl", "https://example.org")]
    [InlineData("smooch:appid", "a1")]
    [InlineData("SMOOCH:RETRY:MAXRETRIES", "2")]
    [InlineData("Smooch:IncludeErrorDescriptions", "true")]
    public void A_setting_of_others_is_left_alone(string name, string value)
    {
        var services = new ServiceCollection();
        services.AddSmooch(new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["Smooch:Jwt"] = "a.b.c", [name] = value }).Build().GetSection("Smooch"));
        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<SmoochClient>());
    }

    [Theory]
    [InlineData("Timeout", "soon", "'soon'")]
    [InlineData("Region", "asia", "'asia'")]
    [InlineData("ApiVersion", "v3", "'v3'")]
    [InlineData("Retry:MaxRetries", "many", "'many'")]
    [InlineData("Retry:MaxRetries", "101", "It is 101")]
    [InlineData("BaseAddress", "api.smooch.io", "'api.smooch.io'")]
    [InlineData("AllowInsecureHttp", "maybe", "'maybe'")]
    [InlineData("Timeout", "00:00:00", "It is 00:00:00")]
    [InlineData("Timeout", "one\nforged line", "'one\uFFFDforged line'")]
    public void A_wrong_value_is_part_of_the_message(string name, string value, string shown) =>
        Assert.Contains(shown, Rejected((name, value), ("Jwt", "a.b.c")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Jwt", "canary secret")]
    [InlineData("AppToken", "canary\u00E4")]
    [InlineData("OAuthToken", "canary\ncanary")]
    [InlineData("KeyId", "canary secret")]
    [InlineData("KeyId", "app_1:canary")]
    [InlineData("Secret", "canary\ncanary")]
    [InlineData("BaseAddress", "canary:canary@api.smooch.io")]
    [InlineData("BaseAddress", "https://canary:canary@api.smooch.io")]
    public void A_secret_is_not(string name, string value)
    {
        (string, string)[] others = name switch
        {
            "KeyId" => [("Secret", "s"), ("Authentication", "Basic")],
            "Secret" => [("KeyId", "app_1")],
            "BaseAddress" => [("Jwt", "a.b.c")],
            _ => [],
        };
        Assert.DoesNotContain("canary", Rejected([(name, value), .. others]), StringComparison.Ordinal);
    }

    private static string Rejected(params (string Name, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSmooch(new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create("Smooch:" + setting.Name, (string?)setting.Value)))
                    .Build()
                    .GetSection("Smooch"));
        using var provider = services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SmoochClient>()).ToString();
    }
}
