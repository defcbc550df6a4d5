using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of notifications; the message itself is of <see cref="SmoochJsonContext"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(NotificationResponse))]
[JsonSerializable(typeof(NotificationRequest))]
internal sealed partial class NotificationsJsonContext : JsonSerializerContext;
