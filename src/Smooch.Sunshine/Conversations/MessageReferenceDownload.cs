namespace Smooch.Sunshine;

/// <summary>The content of a message to download from a channel.</summary>
[JsonModel]
public sealed partial record MessageReferenceDownload
{
    /// <summary>Gets the user (<c>userId</c>).</summary>
    public required string UserId { get; init; }

    /// <summary>Gets the reference of Apple Messages for Business (<c>apple</c>).</summary>
    public AppleMessageReference? Apple { get; init; }

    internal void Check()
    {
        RequestRules.Text(UserId, nameof(UserId));
        RequestRules.Require(Apple is not null, "Apple must be set: it is the only channel with references.");
    }
}
