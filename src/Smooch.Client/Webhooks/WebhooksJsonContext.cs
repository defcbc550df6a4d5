using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of webhooks as they are set up; their events are of <see cref="SmoochJsonContext"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(WebhookResponse))]
[JsonSerializable(typeof(WebhooksResponse))]
[JsonSerializable(typeof(NewWebhook))]
[JsonSerializable(typeof(WebhookUpdate))]
internal sealed partial class WebhooksJsonContext : JsonSerializerContext;
