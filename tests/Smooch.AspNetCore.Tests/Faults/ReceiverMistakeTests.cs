using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore.Tests.Faults;

/// <summary>Receivers that no event reaches: each is reported at Warning, or stops the start.</summary>
public sealed class ReceiverMistakeTests
{
    private const int NotMapped = 230;
    private const int NoHandlers = 231;
    private const int NoHandlerForTrigger = 209;
    private const int OtherApi = 228;

    public static TheoryData<string, string[]> Apis { get; } = new()
    {
        { "smooch", ["app.MapWebhooks(\"/smooch\")"] },
        { "sunshine", ["app.MapWebhooks(\"/sunshine\")"] },
        { "messagebird", ["app.MapWebhooks(\"/messagebird\")"] },
        { "smooch sunshine", ["app.MapWebhooks<SmoochWebhooks>(\"/smooch\")", "app.MapWebhooks<SunshineWebhooks>(\"/sunshine\")"] },
        {
            "smooch messagebird",
            ["app.MapWebhooks<SmoochWebhooks>(\"/smooch\")", "app.MapWebhooks<MessageBirdWebhooks>(\"/messagebird\")"]
        },
        {
            "smooch sunshine messagebird",
            [
                "app.MapWebhooks<SmoochWebhooks>(\"/smooch\")",
                "app.MapWebhooks<SunshineWebhooks>(\"/sunshine\")",
                "app.MapWebhooks<MessageBirdWebhooks>(\"/messagebird\")",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Webhooks_that_are_not_mapped_are_warned_of_with_the_line_to_write(string apis, string[] lines)
    {
        var (app, _, logs) = Bot.Build(services => Register(services, apis), _ => { });
        await using (app)
        {
            await app.StartAsync(Bot.Token);
            foreach (var line in lines)
                Assert.Contains(logs.Lines, logged => logged.Id.Id == NotMapped && logged.Text.Contains(line, StringComparison.Ordinal));
            Assert.Equal(lines.Length, logs.Levels.Count(logged => logged == (LogLevel.Warning, NotMapped)));
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_receiver_without_handlers_is_warned_of(string apis, string[] lines)
    {
        var (app, _, logs) = Bot.Build(services => Register(services, apis), _ => { });
        await using (app)
        {
            if (apis.Contains("smooch", StringComparison.Ordinal))
                app.MapWebhooks<SmoochWebhooks>("/smooch");
            await app.StartAsync(Bot.Token);
            Assert.Equal(lines.Length, logs.Levels.Count(logged => logged == (LogLevel.Warning, NoHandlers)));
            Assert.All(
                logs.Lines.Where(line => line.Id.Id == NoHandlers),
                line => Assert.Contains("Call AddHandler", line.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_receiver_that_is_mapped_and_has_handlers_is_not()
    {
        await using var bot = await Bot.StartAsync();
        Assert.DoesNotContain(bot.Logs.Levels, logged => logged.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task A_program_that_only_runs_handlers_is_not_asked_for_an_endpoint()
    {
        var (app, _, logs) = Bot.Build(services => services.AddSmoochWebhooks(o => o.HandlersOnly = true));
        await using (app)
        {
            await app.StartAsync(Bot.Token);
            Assert.DoesNotContain(logs.Levels, logged => logged.Level >= LogLevel.Warning);
        }
    }

    [Theory]
    [InlineData(
        """{"app":{"id":"a1"},"webhook":{"id":"w1","version":"v2"},"events":[{"id":"e1","type":"conversation:message","payload":{}}]}""",
        "Sunshine Conversations v2")]
    [InlineData("""{"app":{"id":"a1"},"events":[]}""", "Sunshine Conversations v2")]
    [InlineData("""{"webhook":{"id":"w1"},"events":[{},{}]}""", "Sunshine Conversations v2")]
    [InlineData("""{"type":"message.created","contact":{"id":"c"},"message":{"id":"m"}}""", "MessageBird Conversations")]
    [InlineData("""{"type":"conversation.updated","conversation":{"id":"c"}}""", "MessageBird Conversations")]
    [InlineData("""{"type":"zen:event-type:ticket.created","detail":{}}""", "Zendesk event webhooks")]
    [InlineData("""{"zendesk_event_version":"2022-06-20","account_id":1}""", "Zendesk event webhooks")]
    public async Task A_payload_of_another_API_is_warned_of_by_its_name(string body, string api)
    {
        await using var bot = await Bot.StartAsync();
        Assert.Equal(200, await bot.PostAsync(body));
        var line = Assert.Single(bot.Logs.Lines, line => line.Id.Id == OtherApi);
        Assert.Contains($"has a payload of {api}.", line.Text, StringComparison.Ordinal);
        Assert.Contains((LogLevel.Warning, OtherApi), bot.Logs.Levels);
    }

    [Theory]
    [InlineData("""{"trigger":"message:appUser","messages":[{"_id":"m1"}],"appUser":{"_id":"u"}}""")]
    [InlineData("""{"trigger":"conversation:mood"}""")]
    [InlineData("""{"trigger":"postback","postbacks":[{"action":{"_id":"a"}}]}""")]
    [InlineData("""{"events":[]}""")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    public async Task Any_other_payload_is_not(string body)
    {
        await using var bot = await Bot.StartAsync();
        Assert.Equal(200, await bot.PostAsync(body));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Id.Id == OtherApi);
    }

    [Fact]
    public async Task An_event_without_a_handler_is_warned_of_once_for_each_trigger()
    {
        await using var bot = await Bot.StartAsync(handlers: all => all.AddHandler<PostbackEvent, Second>());
        foreach (var i in Enumerable.Range(0, 5))
        {
            Assert.Equal(200, await bot.PostAsync(Bodies.Message("m" + i)));
            Assert.Equal(200, await bot.PostAsync($$$"""{"trigger":"client:add","appUser":{"_id":"u{{{i}}}"}}"""));
        }

        Assert.Equal(2, bot.Logs.Levels.Count(logged => logged == (LogLevel.Warning, NoHandlerForTrigger)));
    }

    [Theory]
    [InlineData("ApiKey", "Secret")]
    [InlineData("Secert", "Secret")]
    [InlineData("WebhookSecret", "Secret")]
    [InlineData("ResponseTimeOuts", "ResponseTimeout")]
    [InlineData("AnswerWithin", "ResponseTimeout")]
    [InlineData("MaxBody", "MaxBodyBytes")]
    [InlineData("Token", "Secret")]
    public async Task A_setting_that_no_option_has_stops_the_start(string name, string nearest)
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Smooch:Webhooks:Secret"] = "s",
                    ["Smooch:Webhooks:" + name] = "1",
                }).Build().GetSection("Smooch:Webhooks");
        var (app, _, _) = Bot.Build(services => services.AddSmoochWebhooks(section));
        await using (app)
        {
            var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(Bot.Token));
            Assert.Contains($"Smooch:Webhooks:{name} is not a known setting.", rejected.Message, StringComparison.Ordinal);
            if (name != "AnswerWithin" && name != "WebhookSecret")
                Assert.Contains($"Did you mean Smooch:Webhooks:{nearest}?", rejected.Message, StringComparison.Ordinal);
            Assert.Contains(nearest, rejected.Message, StringComparison.Ordinal);
        }
    }

    private static WebhooksBuilder Register(IServiceCollection services, string apis)
    {
        WebhooksBuilder? builder = null;
        foreach (var api in apis.Split(' '))
        {
            builder = api switch
            {
                "smooch" => services.AddSmoochWebhooks(o => o.AddSecret(Bot.Secret)),
                "sunshine" => services.AddSunshineWebhooks(o => o.AddSecret(Bot.Secret)),
                _ => services.AddMessageBirdWebhooks(o => o.AddSigningKey("signing-key")),
            };
        }

        return builder!;
    }
}
