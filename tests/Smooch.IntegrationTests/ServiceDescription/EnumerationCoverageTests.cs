using System.Reflection;

namespace Smooch.IntegrationTests;

/// <summary>The values that the service describes have names in this SDK. Only the description of v1.1 lists values.</summary>
public sealed class EnumerationCoverageTests
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["ActionSize"] = typeof(WebviewSize),
        ["ActionType"] = typeof(MessageActionType),
        ["BusinessSystemType"] = typeof(BusinessSystemType),
        ["ClientStatus"] = typeof(ClientStatus),
        ["ConfirmationType"] = typeof(LinkConfirmationType),
        ["ConversationActivityType"] = typeof(ActivityType),
        ["DeploymentActivationMethod"] = typeof(ActivationMethod),
        ["DeploymentHosting"] = typeof(DeploymentHosting),
        ["DeploymentStatus"] = typeof(DeploymentStatus),
        ["ImageAspectRatio"] = typeof(ImageAspectRatio),
        ["IntegrationStatus"] = typeof(IntegrationStatus),
        ["IntegrationType"] = typeof(ChannelType),
        ["MenuItemType"] = typeof(MenuItemType),
        ["MessageItemSize"] = typeof(ItemSize),
        ["MessageType"] = typeof(MessageType),
        ["FieldType"] = typeof(FormFieldType),
        ["QuotedMessageType"] = typeof(QuotedMessageType),
        ["Role"] = typeof(MessageRole),
        ["WebhookTriggers"] = typeof(WebhookTrigger),
    };

    private static readonly KnownDifferences Differences = new(
        ("Documented in 2017, and withdrawn before this description.", "+BusinessSystemType:hipchat"),
        (
            "Channels that came later, or are no integrations one can create.",
            "+IntegrationType:apple +IntegrationType:instagram +IntegrationType:frontendEmail +IntegrationType:other"),
        ("A message inside the business, which is received and never sent.", "+Role:whisper"),
        ("Subscriptions that the documentation has, and this description forgets.", "+WebhookTriggers:message +WebhookTriggers:*"),
        ("The names of v1.", "+WebhookTriggers:delivery:success +WebhookTriggers:delivery:failure"),
        ("Seen by others only.", "+WebhookTriggers:notification:match:failure"));

    [Fact]
    public void Every_described_value_has_a_name()
    {
        Assert.Equal(Description.V1_1.Enumerations.Order(StringComparer.Ordinal), Types.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(Description.V1.Enumerations);
        Differences.Check(
            from type in Types
            let described = Description.V1_1.ValuesOf(type.Key)
            let named = Names(type.Value).ToList()
            from difference in named.Except(described).Select(value => $"+{type.Key}:{value}")
                .Concat(described.Except(named).Select(value => $"-{type.Key}:{value}"))
            select difference);
    }

    private static IEnumerable<string> Names(Type type) => type
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Where(property => property.PropertyType == type)
        .Select(property => property.GetValue(null)!.ToString()!);
}
