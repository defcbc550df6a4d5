using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Sunshine.Tests;

/// <summary>Which switchboard integration is in control of a conversation, and which events depend on it.</summary>
public sealed class ControlTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    [Theory]
    [InlineData("s1", true)]
    [InlineData("parcel-bot", true)]
    [InlineData("i1", true)]
    [InlineData("zd:answerBot", true)]
    [InlineData("S1", false)]
    [InlineData("custom", false)]
    public void A_switchboard_integration_is_named_by_its_id_name_integration_or_type(string name, bool inControl) =>
        Assert.Equal(inControl, Parse(Event("conversation:read", "parcel-bot")).IsInControl(name));

    [Theory]
    [InlineData("""{"id":"e","type":"conversation:read","payload":{"conversation":{"id":"c1"}}}""")]
    [InlineData("""{"id":"e","type":"conversation:read"}""")]
    [InlineData("""{"id":"e","type":"user:update","payload":{"user":{"id":"u1"}}}""")]
    public void Without_an_integration_in_control_every_one_may_respond(string json) => Assert.True(Parse(json).IsInControl("parcel-bot"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void The_name_of_no_integration_is_rejected(string name) =>
        Assert.Throws<ArgumentException>(() => Parse(Event("conversation:read", "parcel-bot")).IsInControl(name));

    [Theory]
    [InlineData("conversation:message")]
    [InlineData("conversation:postback")]
    [InlineData("conversation:read")]
    [InlineData("conversation:typing")]
    [InlineData("conversation:referral")]
    public void An_event_of_a_user_is_ignored_and_logged_while_another_integration_is_in_control(string type)
    {
        Assert.Equal(
            ["Debug WebhookNotInControl"],
            Handled(type, "parcel-bot", "agents", out var kept).Select(entry => $"{entry.Level} {entry.Id.Name}"));
        Assert.Empty(kept);
        Assert.Empty(Handled(type, "agents", "agents", out kept));
        Assert.Equal("e", Assert.Single(kept).Id);
    }

    [Theory]
    [InlineData("conversation:create")]
    [InlineData("conversation:join")]
    [InlineData("conversation:message:delivery:user")]
    [InlineData("switchboard:passControl")]
    [InlineData("conversation:dance")]
    public void Any_other_event_is_handled_whoever_is_in_control(string type)
    {
        Assert.Empty(Handled(type, "parcel-bot", "agents", out var kept));
        Assert.Equal("e", Assert.Single(kept).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_an_own_integration_every_event_is_handled(string? own)
    {
        Assert.Empty(Handled("conversation:message", own, "agents", out var kept));
        Assert.Single(kept);
    }

    [Fact]
    public void Whitespace_around_the_own_integration_is_ignored()
    {
        Assert.Empty(Handled("conversation:message", " parcel-bot\n", "parcel-bot", out var kept));
        Assert.Single(kept);
    }

    [Fact]
    public void The_log_names_the_event_and_the_own_integration()
    {
        var message = Assert.Single(Handled("conversation:postback", "parcel-bot", "agents", out _)).Message;
        Assert.Contains("conversation:postback e", message, StringComparison.Ordinal);
        Assert.Contains("parcel-bot", message, StringComparison.Ordinal);
        Assert.DoesNotContain("agents", message, StringComparison.Ordinal);
    }

    private static string Event(string type, string active) =>
        $$$"""{"id":"e","type":"{{{type}}}","payload":{"conversation":{"id":"c1","activeSwitchboardIntegration":{"id":"s1","name":"{{{active}}}","integrationId":"i1","integrationType":"zd:answerBot"} } } }""";

    private static SunshineWebhookEvent Parse(string json) =>
        Assert.Single(WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"events":[{{json}}]}""")));

    private static IReadOnlyList<LogCollector.Entry> Handled(
        string type,
        string? own,
        string active,
        out IReadOnlyList<SunshineWebhookEvent> kept)
    {
        using var logs = new LogCollector();
        using var provider = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace))
            .AddSunshineWebhooks(options =>
            {
                options.AddSecret(Secret);
                options.HandleOnlyWhenInControl = own;
            })
            .Services.BuildServiceProvider();
        var request = WebhookRequest.Create("POST", "https://bot.example.org/sunshine", [KeyValuePair.Create("X-API-Key", Secret)]);
        var content = provider.GetRequiredService<SunshineWebhooks>()
            .Read(request, Encoding.UTF8.GetBytes($$"""{"events":[{{Event(type, active)}}]}"""));
        kept = [.. content.Parts!.Select(part => (SunshineWebhookEvent)part.Event)];
        return logs.Entries;
    }
}
