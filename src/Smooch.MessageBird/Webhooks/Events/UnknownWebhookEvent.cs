using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>An event whose type this SDK does not know, or a call without a type. <see cref="Json"/> has all of it.</summary>
[JsonModel]
public sealed partial record UnknownWebhookEvent : MessageBirdWebhookEvent
{
    /// <summary>Gets the whole body as it was received.</summary>
    public partial JsonElement Json { get; init; }

    internal override bool IsUnknown => true;

    /// <summary>None: two events of one conversation may differ in what this SDK does not know.</summary>
    private protected override string? NaturalId => null;
}
