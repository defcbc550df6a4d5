namespace Smooch.Sunshine;

/// <summary>A form that a user has filled in.</summary>
[JsonCase("formResponse")]
public sealed partial record FormResponseContent : MessageContent
{
    /// <summary>Gets the fields with their values (<c>fields</c>).</summary>
    public partial IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Gets the fields as text (<c>textFallback</c>).</summary>
    public partial string? TextFallback { get; init; }
}
