using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>Every payload of the catalogue, of every generation, as the service sends it.</summary>
public sealed class CatalogueTests
{
    private const string OddShape = Catalogue.Unknown + "/shape.wrong";

    [Fact]
    public void Every_trigger_has_a_payload_of_each_generation_that_knows_it() =>
        Assert.Empty(Catalogue.Wanted.Except(EventFixture.Names().Select(row => row.Data), StringComparer.Ordinal));

    [Fact]
    public void Every_payload_is_of_a_trigger_that_its_generation_knows()
    {
        foreach (var name in Known().Select(row => row.Data))
        {
            using var json = JsonDocument.Parse(EventFixture.Json(name));
            var trigger = json.RootElement.GetProperty("trigger").GetString()!;
            var generation = name[..name.IndexOf('/', StringComparison.Ordinal)];
            Assert.True(
                Catalogue.Triggers.TryGetValue(trigger, out var known) && known.Generations.Contains(generation),
                $"{name}: {generation} has no trigger {trigger}.");
            Assert.StartsWith($"{generation}/{trigger.Replace(':', '.')}", name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_payload_shows_its_generation()
    {
        foreach (var name in Known().Select(row => row.Data))
        {
            var webhookEvent = EventFixture.Event(name);
            Assert.Equal(name.StartsWith(Catalogue.V1Of2015, StringComparison.Ordinal), webhookEvent.App is null);
            Assert.Equal(name.StartsWith(Catalogue.V1_1, StringComparison.Ordinal), webhookEvent.Version is "v1.1" or "1.1");
        }
    }

    [Fact]
    public void The_triggers_of_the_SDK_are_those_of_the_catalogue()
    {
        var known = typeof(WebhookTrigger).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => property.GetValue(null)!.ToString()!);
        Assert.Equal(Catalogue.Triggers.Keys.Append("*").Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_case_has_its_trigger()
    {
        var cases = typeof(SmoochWebhookEvent).Assembly.GetTypes().Where(type =>
            type is { IsAbstract: false } && type.IsSubclassOf(typeof(SmoochWebhookEvent)));
        Assert.Equal(
            cases.Select(type => type.Name).Order(StringComparer.Ordinal),
            Catalogue.Triggers.Values.Select(trigger => trigger.Case)
                .Append(typeof(UnknownWebhookEvent))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal));
        foreach (var (name, trigger) in Catalogue.Triggers)
            Assert.Equal(name, ((SmoochWebhookEvent)Activator.CreateInstance(trigger.Case)!).Trigger.ToString());
    }

    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void A_payload_survives_a_round_trip(string name)
    {
        var written = EventFixture.Write(EventFixture.Event(name));
        Assert.Null(JsonEquality.Difference(EventFixture.Json(name), written));
        Assert.Equal(written, EventFixture.Write(EventFixture.Parse(written)));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void A_payload_is_the_case_of_its_trigger(string name)
    {
        var webhookEvent = EventFixture.Event(name);
        Assert.Equal(Catalogue.Triggers[webhookEvent.Trigger.ToString()].Case, webhookEvent.GetType());
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Every_field_and_every_value_of_a_payload_is_known(string name) => Assert.Empty(Strangers(EventFixture.Event(name), name));

    [Theory]
    [MemberData(nameof(Unknown))]
    public void An_unknown_payload_is_kept_whole(string name)
    {
        var webhookEvent = Assert.IsType<UnknownWebhookEvent>(EventFixture.Event(name));
        Assert.Null(JsonEquality.Difference(EventFixture.Json(name), webhookEvent.Json.GetRawText()));
    }

    /// <summary>A known trigger decides the type, whatever the fields are.</summary>
    [Fact]
    public void A_payload_of_an_odd_shape_keeps_its_type()
    {
        var webhookEvent = Assert.IsType<AppUserMessageEvent>(EventFixture.Event(OddShape));
        Assert.NotEmpty(webhookEvent.UnknownFields);
    }

    public static TheoryData<string> Known() => [.. EventFixture.Names().Select(row => row.Data).Where(name => !IsUnknown(name))];

    public static TheoryData<string> Unknown() =>
        [.. EventFixture.Names().Select(row => row.Data).Where(name => IsUnknown(name) && name != OddShape)];

    private static bool IsUnknown(string name) => name.StartsWith(Catalogue.Unknown + "/", StringComparison.Ordinal);

    /// <summary>What a model holds without a property for it, at any depth.</summary>
    private static IEnumerable<string> Strangers(object value, string path)
    {
        if (value is UnknownMessage or UnknownAction or UnknownWebhookEvent)
            yield return $"{path} is {value.GetType().Name}";
        foreach (var name in value is SmoochModel model ? model.UnknownFields.Keys : [])
            yield return $"{path}.{name}";
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var inner = property.GetValue(value);
            foreach (var item in inner is IEnumerable and not string
                ? ((IEnumerable)inner).OfType<SmoochModel>() : inner is SmoochModel one
                ? [one] : Array.Empty<SmoochModel>())
            {
                foreach (var stranger in Strangers(item, $"{path}.{property.Name}"))
                    yield return stranger;
            }
        }
    }
}
