using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of attachments.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(AttachmentRemoval))]
internal sealed partial class AttachmentsJsonContext : JsonSerializerContext;
