using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>Every member that the service describes for a request can be sent, and nothing else is.</summary>
public sealed class RequestCoverageTests
{
    private static readonly KnownDifferences NeverSent = new(
        (
            "Responses of a user to a form, which only the user can send.",
            """
            field.email field.select field.text formMessageField.email formMessageField.select formMessageField.text
            formResponseMessage.fields formResponseMessage.type formResponseMessageField.email formResponseMessageField.format
            formResponseMessageField.label formResponseMessageField.name formResponseMessageField.quotedMessageId
            formResponseMessageField.select formResponseMessageField.text formResponseMessageField.type
            """),
        ("Internal, by the words of the description.", "fileMessage.attachmentId imageMessage.attachmentId"),
        ("Results of the connection to the channel, which are not marked so.", "messenger.pageId messenger.pageName"),
        ("The service creates the secret.", "webhook.secret"));

    private static readonly KnownDifferences NotDescribed = new(
        (
            "Fields of a prechat form are those of a form message; the description shows a placeholder, and forgets the rest.",
            "field.maxSize field.minSize field.options field.placeholder"));

    [Fact]
    public async Task Members_of_requests_are_the_described_ones()
    {
        HashSet<string> described = new(StringComparer.Ordinal), sent = new(StringComparer.Ordinal);
        foreach (
            var operation in Description.Current.Operations.Where(operation =>
                operation.Body is not null && OperationCalls.All.ContainsKey(operation.Id)))
        {
            Describe(operation.Id, operation.Body!, described);
            var variants = VariantCalls.All.Where(call => call.Operation == operation.Id).Select(call => call.SendAsync);
            foreach (var send in variants.Prepend(OperationCalls.All[operation.Id].SendAsync))
            {
                using var service = new RecordingService();
                using var sunshine = new SunshineClient(
                    new SunshineClientOptions
                    {
                        Subdomain = "acme",
                        AppId = "app1",
                        Credential = SmoochCredential.Basic("app_key", "secret"),
                    },
                    service);
                await send(sunshine);
                Send(operation.Id, operation.Body!, JsonNode.Parse(service.Requests[0].Body!)!.AsObject(), sent);
            }
        }

        NeverSent.Check(described.Except(sent));
        NotDescribed.Check(sent.Except(described));
    }

    private static void Describe(string outer, JsonObject reference, HashSet<string> found)
    {
        var (schema, name) = Plain(reference);
        foreach (var each in Description.Current.CasesOf(schema))
            Describe(HasDiscriminator(schema) ? outer : name ?? outer, each, HasDiscriminator(schema), found);
        Describe(outer, reference, hasName: true, found);
    }

    private static void Describe(string outer, JsonObject reference, bool hasName, HashSet<string> found)
    {
        var (schema, name) = Plain(reference);
        name = hasName ? name ?? outer : outer;
        foreach (var (member, definition) in Description.Current.MembersOf(schema))
        {
            if (!IsReadOnly(definition) && found.Add($"{name}.{member}"))
                Describe($"{name}.{member}", Inner(definition), found);
        }
    }

    private static void Send(string outer, JsonObject reference, JsonObject json, HashSet<string> found)
    {
        var (schema, name) = Plain(reference);
        var cases = Description.Current.CasesOf(schema);
        name ??= outer;
        var members = new Dictionary<string, JsonObject>(Description.Current.MembersOf(schema));
        if (cases.Count > 0 && HasDiscriminator(schema))
        {
            (schema, name) = Plain(cases.Single(each => IsCase(schema, each, json["type"]!.GetValue<string>())));
            members = new Dictionary<string, JsonObject>(Description.Current.MembersOf(schema));
        }
        else
        {
            foreach (var (member, definition) in cases.SelectMany(Description.Current.MembersOf))
                members.TryAdd(member, definition);
        }

        // The members of such an object are the sender's own.
        if (members.Count == 0)
            return;
        foreach (var (member, value) in json)
        {
            found.Add($"{name}.{member}");
            if (!members.TryGetValue(member, out var definition))
                continue;
            foreach (var inner in value is JsonArray items ? items.OfType<JsonObject>() : new[] { value }.OfType<JsonObject>())
                Send($"{name}.{member}", Inner(definition), inner, found);
        }
    }

    private static bool HasDiscriminator(JsonObject schema) =>
        schema["discriminator"] is not null || Description.Current.CasesOf(schema) is [{ } first, ..] && Plain(first).Name == "android";

    private static bool IsCase(JsonObject union, JsonObject each, string type)
    {
        if (union["discriminator"]?["mapping"]?[type]?.GetValue<string>() is { } mapped)
            return mapped == each["$ref"]!.GetValue<string>();
        return Description.Current.MembersOf(each)["type"]["enum"] is JsonArray values
            && values.Any(value => value!.GetValue<string>() == type);
    }

    /// <summary>Follows references, also those that only wrap a schema to describe it.</summary>
    private static (JsonObject Schema, string? Name) Plain(JsonObject reference)
    {
        var (schema, name) = Description.Current.Resolve(reference);
        return schema["allOf"] is JsonArray { Count: 1 } only && schema["properties"] is null ? Plain(only[0]!.AsObject()) : (schema, name);
    }

    private static bool IsReadOnly(JsonObject definition) =>
        definition["readOnly"]?.GetValue<bool>() == true
            || Description.Current.Resolve(definition).Schema["readOnly"]?.GetValue<bool>() == true;

    /// <summary>The schema of a member, or of the items of a list.</summary>
    private static JsonObject Inner(JsonObject reference) => Plain(reference).Schema["items"]?.AsObject() ?? reference;
}
