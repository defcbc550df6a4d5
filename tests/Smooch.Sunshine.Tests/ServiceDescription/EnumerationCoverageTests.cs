using System.Reflection;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>The values that the service describes have names in this SDK.</summary>
public sealed class EnumerationCoverageTests
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["activityTypes.type"] = typeof(ActivityType),
        ["author.subtypes"] = typeof(AuthorSubtype),
        ["author.type"] = typeof(AuthorType),
        ["authorWebhook.type"] = typeof(AuthorType),
        ["client.status"] = typeof(ClientStatus),
        ["clientCreate.confirmation.type"] = typeof(ConfirmationType),
        ["clientType"] = typeof(ClientType),
        ["conversationType"] = typeof(ConversationType),
        ["device.status"] = typeof(DeviceStatus),
        ["device.type"] = typeof(DevicePlatform),
        ["field.type"] = typeof(FormFieldType),
        ["status"] = typeof(IntegrationStatus),
    };

    private static readonly KnownDifferences Strings = new(
        ("A string, so that the reasons of one event are not those of another; the property lists the described ones.",
            """
            clientAddEvent.payload.reason clientRemoveEvent.payload.reason clientUpdateEvent.payload.reason conversationCreateEvent.payload.creationReason
            switchboardPassControl.payload.reason switchboardReleaseControl.payload.reason userMergeEvent.payload.reason userUpdateEvent.payload.reason
            """),
        ("A string that most senders never set; the property lists the described values.",
            "appleMessageOverridePayload.withCapabilities carouselMessage.displaySettings.imageAspectRatio field.format item.size "
                + "webview.size"));

    private static readonly KnownDifferences Differences = new();

    [Fact]
    public void Every_described_value_has_a_name()
    {
        var described = Enumerations().ToList();
        Assert.Empty(Types.Keys.Except(described.Select(each => each.Path)));
        Strings.Check(described.Select(each => each.Path).Except(Types.Keys));
        Differences.Check(
            from each in described
            where Types.ContainsKey(each.Path)
            let names = Names(Types[each.Path]).ToList()
            from difference in names.Except(each.Values)
                .Select(value => $"+{each.Path}:{value}")
                .Concat(each.Values.Except(names).Select(value => $"-{each.Path}:{value}"))
            select difference);
    }

    /// <summary>The values of discriminators: their cases are types.</summary>
    [Fact]
    public void Types_of_contents_integrations_and_activities_have_names()
    {
        Assert.Equal(Mapped("content"), Names(typeof(ContentType)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Description.Current.CasesOf(Description.Current.Schemas["integration"]!.AsObject())
                .Select(each => Description.Current.Resolve(each).Name)
                .Order(StringComparer.Ordinal),
            Names(typeof(IntegrationType)).Order(StringComparer.Ordinal));
        Assert.Equal(Mapped("activityMessage"), Names(typeof(SystemActivityType)).Order(StringComparer.Ordinal));
    }

    /// <summary>The triggers are described in words only, but every event has its trigger as its title.</summary>
    [Fact]
    public void Every_event_has_a_trigger() => Assert.Equal(
        Description.Current.Events.Select(name => Description.Current.Schemas[name]!["title"]!.GetValue<string>())
            .Append("passthrough:messaging")
            .Order(StringComparer.Ordinal),
        Names(typeof(WebhookTrigger)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Mapped(string schema) =>
        Description.Current.Schemas[schema]!["discriminator"]!["mapping"]!.AsObject()
            .Select(each => each.Key)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Path, IReadOnlyList<string> Values)> Enumerations() =>
        from schema in Description.Current.Schemas
        from enumeration in Below(schema.Key, schema.Value!)
        where enumeration.Values.Count > 1
        select enumeration;

    private static IEnumerable<(string Path, IReadOnlyList<string> Values)> Below(string path, JsonNode schema)
    {
        if (schema["enum"] is JsonArray values)
            yield return (path, [.. values.Select(value => value!.GetValue<string>())]);
        var inner = (schema["properties"]?.AsObject() ?? []).Select(property => (Path: $"{path}.{property.Key}", Schema: property.Value!))
            .Concat((schema["allOf"]?.AsArray() ?? []).Select(part => (Path: path, Schema: part!)));
        if (schema["items"] is { } items)
            inner = inner.Append((Path: path, Schema: items));
        foreach (var found in inner.SelectMany(each => Below(each.Path, each.Schema)))
            yield return found;
    }

    private static IEnumerable<string> Names(Type type) => type
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Where(property => property.PropertyType == type)
        .Select(property => property.GetValue(null)!.ToString()!);
}
