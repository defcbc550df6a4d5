using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Client.Tests;

/// <summary>
/// A registered client and a registered receiver log each field that does not fit, once, with its path and without its value.
/// </summary>
public sealed class FieldWarningTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Events => new()
    {
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u","givenName":"canary\ud83d"}}""",
            "appUser.givenName"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u","clients":[{"id":74657374}]}}""",
            "appUser.clients[].id"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u"},"conversation":"canary"}""",
            "conversation"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":"canary"}],"appUser":{"_id":"u"}}""",
            "messages[].received"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u","signedUpAt":"canary"}}""",
            "appUser.signedUpAt"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi","received":1}],"appUser":{"_id":"u","properties":{"a":"canary\ud83d"}}}""",
            "appUser.properties"
        },
        {
            """{"trigger":"message:appUser","messages":[{"_id":"m","type":"text","text":"hi canary\ud83d","received":1}],"appUser":{"_id":"u"}}""",
            "messages[].text"
        },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Webhook_warning_names_the_field_and_not_its_value(string json, string path)
    {
        using var logs = new LogCollector();
        var services = Services(logs);
        services.AddSmoochWebhooks(options => options.AddSecret(Secret));
        await using var provider = services.BuildServiceProvider();
        var webhooks = provider.GetRequiredService<SmoochWebhooks>();
        var request = WebhookRequest.Create("POST", "https://bot.example.org/smooch", [KeyValuePair.Create("X-API-Key", Secret)]);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var received = Assert.IsType<AppUserMessageEvent>(webhooks.Read(request, Encoding.UTF8.GetBytes(json)).Single);
            Assert.Equal("u", received.AppUser!.Id);
            Assert.StartsWith("hi", Assert.IsType<TextMessage>(Assert.Single(received.Messages)).Text, StringComparison.Ordinal);
        }

        FieldWarnings.AssertOne(logs, "SmoochWebhookEvent." + path);
    }

    [Theory]
    [InlineData("""{"appUser":{"_id":"u","givenName":"canary\ud83d"}}""", "AppUserResponse.appUser.givenName", SmoochApiVersion.V1_1)]
    [InlineData("""{"appUser":{"_id":"u","givenName":["canary"]}}""", "AppUserResponse.appUser.givenName", SmoochApiVersion.V1)]
    [InlineData("""{"appUser":{"_id":"u","signedUpAt":"canary"}}""", "AppUserResponse.appUser.signedUpAt", SmoochApiVersion.V1_1)]
    [InlineData("""{"appUser":{"_id":"u","properties":"canary"}}""", "AppUserResponse.appUser.properties", SmoochApiVersion.V1_1)]
    [InlineData("""{"appUser":{"_id":"u","clients":[{"id":{"canary":1}}]}}""", "AppUserResponse.appUser.clients[].id", SmoochApiVersion.V1)]
    public async Task Warning_of_a_response_names_the_field_and_not_its_value(string json, string path, SmoochApiVersion version)
    {
        using var logs = new LogCollector();
        using var handler = new RecordingHandler(json);
        var services = Services(logs);
        services
            .AddSmooch(options =>
            {
                options.Credential = SmoochCredential.Jwt("made.up.token");
                options.ApiVersion = version;
                options.AppId = version == SmoochApiVersion.V1 ? null : "a1";
            })
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var smooch = provider.GetRequiredService<SmoochClient>();

        Assert.Equal("u", (await smooch.AppUsers.GetAsync("u", Token)).Id);
        Assert.Equal("u", (await smooch.AppUsers.UpdateAsync("u", new AppUserUpdate { Surname = "Reyes" }, Token)).Id);

        FieldWarnings.AssertOne(logs, path);
    }

    private static ServiceCollection Services(LogCollector logs)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        return services;
    }
}
