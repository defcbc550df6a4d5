using System.Text.Json;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>What the service may change of its payloads one day: nothing throws, and nothing gets lost, whatever it is.</summary>
public sealed class EventMutationTests
{
    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Any_field_may_be_missing(string name) => Survive(Mutations.WithoutMember(EventFixture.Json(name)));

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void An_unknown_field_is_kept_in_every_object(string name) => Survive(Mutations.WithUnknownMember(EventFixture.Json(name)));

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Fields_may_come_in_any_order(string name)
    {
        var original = EventFixture.Event(name);
        foreach (var read in Survive(Mutations.Reordered(EventFixture.Json(name))))
        {
            Assert.Equal(original.GetType(), read.GetType());
            Assert.Equal(original.OrderingKeys, read.OrderingKeys);
        }
    }

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Another_trigger_makes_another_event_and_loses_nothing(string name)
    {
        var json = EventFixture.Json(name);
        var triggers = Catalogue.Triggers.Keys.Concat(["message:appuser", "Postback", "message:reaction", "*", ""]);
        foreach (var trigger in triggers)
        {
            var read = Assert.Single(Survive([Mutations.WithMember(json, "trigger", JsonSerializer.Serialize(trigger))]));
            var expected = Catalogue.Triggers.TryGetValue(trigger, out var known) ? known.Case : typeof(UnknownWebhookEvent);
            Assert.True(read.GetType() == expected || read is UnknownWebhookEvent, $"{trigger} became {read.GetType().Name}.");
            Assert.Equal(trigger, read.Trigger.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void An_unknown_value_is_kept(string name) => Survive(Mutations.WithUnknownName(EventFixture.Json(name)));

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Anything_may_be_null(string name)
    {
        foreach (var json in Mutations.WithNull(EventFixture.Json(name)))
            Use(EventFixture.Parse(json));
    }

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void A_field_that_does_not_fit_costs_nothing_else(string name) =>
        FieldTolerance.Check(typeof(SmoochWebhookEvent), EventFixture.Json(name));

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void A_value_of_another_kind_loses_nothing(string name) => Survive(Mutations.WithAnotherKind(EventFixture.Json(name)));

    /// <summary>Two spellings of one value that the service is known to use: the case stays the same.</summary>
    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void A_time_may_be_a_text_or_a_whole_number_and_an_empty_object_an_empty_list(string name)
    {
        var original = EventFixture.Event(name);
        foreach (var read in Survive(Mutations.WithOtherSpelling(EventFixture.Json(name))))
            Assert.Equal(original.GetType(), read.GetType());
    }

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Half_an_emoji_does_no_harm(string name)
    {
        foreach (var json in Mutations.WithHalfAnEmoji(EventFixture.Json(name)))
            Use(EventFixture.Parse(json));
    }

    /// <summary>Reads each document, uses what a receiver uses of it, and compares what it is written as.</summary>
    private static List<SmoochWebhookEvent> Survive(IEnumerable<string> mutated)
    {
        var all = new List<SmoochWebhookEvent>();
        foreach (var json in mutated)
        {
            var read = EventFixture.Parse(json);
            Use(read);
            var difference = JsonEquality.Difference(json, EventFixture.Write(read));
            Assert.True(difference is null, $"{difference} in {json}");
            all.Add(read);
        }

        return all;
    }

    /// <summary>Everything that dispatch and handlers ask an event for.</summary>
    private static void Use(SmoochWebhookEvent webhookEvent)
    {
        Assert.NotNull(webhookEvent.DeduplicationKey);
        Assert.NotEmpty(webhookEvent.OrderingKeys);
        Assert.NotEmpty(webhookEvent.ToString());
        foreach (var property in webhookEvent.GetType().GetProperties())
            property.GetValue(webhookEvent);
    }
}
