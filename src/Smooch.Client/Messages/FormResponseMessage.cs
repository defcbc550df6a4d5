namespace Smooch.Client;

/// <summary>A form that was filled in; v1.1.</summary>
[JsonCase("formResponse")]
public sealed partial record FormResponseMessage : Message
{
    /// <summary>Gets the fields with their answers (<c>fields</c>).</summary>
    public partial IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Gets the answers in words (<c>textFallback</c>).</summary>
    public partial string? TextFallback { get; init; }
}
