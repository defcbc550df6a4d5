namespace Smooch.Sunshine;

/// <summary>The body of a removal.</summary>
[JsonModel]
internal sealed partial record AttachmentRemoval
{
    /// <summary>Gets the address of the file (<c>mediaUrl</c>).</summary>
    public required string MediaUrl { get; init; }
}
