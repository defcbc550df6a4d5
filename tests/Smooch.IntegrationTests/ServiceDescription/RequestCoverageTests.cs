using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>Every field that is described for a request is sent by a <see cref="ExpectedCall"/>, and what is sent is described.</summary>
public sealed class RequestCoverageTests
{
    private static readonly Dictionary<string, KnownDifferences> NeverSent = new()
    {
        ["v1"] = new((
            "A confirmation is described with a message as it is received. It is sent like any other: text or an image with links.",
            """
            Message._id Message.authorId Message.avatarUrl Message.displaySettings Message.email Message.items Message.mediaType
            Message.mediaUrl Message.metadata Message.name Message.payload Message.received Message.source Source.id Source.type
            DisplaySettings.imageAspectRatio
            """)),
        ["v1.1"] = new((
            "Templates and confirmations are described with a message as it is received. They are sent with a NewMessage.",
            """
            Message._id Message.altText Message.authorId Message.avatarUrl Message.blockChatInput Message.coordinates
            Message.displaySettings Message.email Message.fields Message.location Message.mediaType Message.name Message.payload
            Message.quotedMessage Message.received Message.source Message.submitted Message.textFallback Source.id
            Source.originalMessageId Source.originalMessageTimestamp Source.type Field._id Field.email Field.label Field.maxSize
            Field.minSize Field.name Field.options Field.placeholder Field.select Field.selectSize Field.text Field.type
            QuotedMessage.content QuotedMessage.externalMessageId QuotedMessage.type Select._id Select.label Select.name
            """)),
    };

    private static readonly Dictionary<string, KnownDifferences> NotDescribed = new()
    {
        ["v1"] = new(
            ("Documented for linking in September 2017.", "AppUserLink.primary"),
            ("Documented for v1.1; the service ignores what it does not know.", "AppUserLink.integrationId"),
            ("Documented in 2016, before this description.", "Menu.name"),
            ("Documented for menus in 2017.", "Menu.settings MenuItem.items"),
            (
                "Settings and metadata of apps came later in v1, and with v1.1.",
                """
                AppCreate.metadata AppUpdate.metadata App_settings.conversationRetentionSeconds App_settings.echoPostback
                App_settings.ignoreAutoConversationStart App_settings.useAnimalNames
                """),
            (
                "Fields of messages of v1.1.",
                """
                Action.openOnReceive MessageItem.altText MessagePost.altText MessagePost.blockChatInput MessagePost.coordinates
                MessagePost.displaySettings MessagePost.fields MessagePost.location MessagePost.message MessagePost.messageSchema
                MessagePost.override
                """),
            (
                "Fields of integrations of v1.1; a few are in the documentation of v1, too.",
                """
                IntegrationCreate.accessTokenUrl IntegrationCreate.apiKey IntegrationCreate.apiSecret IntegrationCreate.baseUrl
                IntegrationCreate.businessId IntegrationCreate.channelId IntegrationCreate.channelSecret IntegrationCreate.deploymentId
                IntegrationCreate.displayName IntegrationCreate.domain IntegrationCreate.envName IntegrationCreate.fixedIntroPane
                IntegrationCreate.hideUnsubscribeLink IntegrationCreate.hsmFallbackLanguage IntegrationCreate.incomingAddress
                IntegrationCreate.mspId IntegrationCreate.originWhitelist IntegrationCreate.production IntegrationCreate.qrCodeUrl
                IntegrationCreate.serviceCode IntegrationCreate.signingKey IntegrationCreate.switcherSecret IntegrationCreate.tier
                IntegrationCreate.username IntegrationUpdate.channelId IntegrationUpdate.channelSecret IntegrationUpdate.displayName
                IntegrationUpdate.fixedIntroPane IntegrationUpdate.fromAddress IntegrationUpdate.hideUnsubscribeLink
                IntegrationUpdate.hsmFallbackLanguage IntegrationUpdate.originWhitelist IntegrationUpdate.production
                IntegrationUpdate.qrCodeUrl IntegrationUpdate.serviceCode IntegrationUpdate.switcherSecret
                """),
            (
                "Fields of webhooks of v1.1.",
                """
                WebhookCreate.includeClient WebhookCreate.includeFullAppUser WebhookUpdate.includeClient
                WebhookUpdate.includeFullAppUser
                """)),
        ["v1.1"] = new(
            ("Documented for linking in September 2017.", "AppUserLink.primary"),
            ("Fields of v1, which v1.1 removed.", "AppUserLink.skipConfirmation AppUserPreCreate.credentialRequired"),
            ("Documented for menus of v1.", "Menu.name Menu.settings"),
            ("Apple Messages came after the enumerations of this description.", "MessageOverride.apple"),
            ("The form of WhatsApp templates, which only the documentation has.", "MessagePost.message MessagePost.messageSchema")),
    };

    public static TheoryData<string> Versions => [.. Description.All.Select(description => description.Name)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_fields_of_requests_are_the_described_ones(string version)
    {
        var description = Description.Of(version);
        HashSet<string> described = new(StringComparer.Ordinal), sent = new(StringComparer.Ordinal);
        foreach (var operation in description.Operations.Where(operation => operation.Body is not null))
        {
            if (description.RowOf(operation) is not { } row)
                continue;
            Describe(description, operation.Body!, described);
            foreach (var call in ExpectedCall.Of(row).Where(call => call.Json is not null))
                Send(description, operation.Body!, JsonNode.Parse(call.Json!)!.AsObject(), sent);
        }

        NeverSent[version].Check(described.Except(sent));
        NotDescribed[version].Check(sent.Except(described));
    }

    private static void Describe(Description description, JsonObject reference, HashSet<string> fields)
    {
        var (schema, name) = description.Resolve(reference);
        foreach (var (property, definition) in schema["properties"]?.AsObject() ?? [])
        {
            if (fields.Add($"{name}.{property}"))
                Describe(description, Inner(description, definition!.AsObject()), fields);
        }
    }

    private static void Send(Description description, JsonObject reference, JsonObject json, HashSet<string> fields)
    {
        var (schema, name) = description.Resolve(reference);
        var properties = schema["properties"]?.AsObject() ?? [];
        // The fields of such an object are the sender's own.
        if (properties.Count == 0)
            return;
        foreach (var (property, value) in json)
        {
            fields.Add($"{name}.{property}");
            if (properties[property] is not JsonObject definition)
                continue;
            foreach (var inner in value is JsonArray items ? items.OfType<JsonObject>() : new[] { value }.OfType<JsonObject>())
                Send(description, Inner(description, definition), inner, fields);
        }
    }

    /// <summary>The schema of a field, or of the items of a list.</summary>
    private static JsonObject Inner(Description description, JsonObject reference) =>
        description.Resolve(reference).Schema["items"]?.AsObject() ?? reference;
}
