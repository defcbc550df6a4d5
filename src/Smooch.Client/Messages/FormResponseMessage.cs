namespace Smooch.Client;

/// <summary>A message with a form that the user filled in; v1.1.</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("formResponse")]
public sealed partial record FormResponseMessage : Message
{
    /// <summary>Gets the fields with their values (<c>fields</c>).</summary>
    public partial IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Gets the values as text (<c>textFallback</c>).</summary>
    public partial string? TextFallback { get; init; }
}
