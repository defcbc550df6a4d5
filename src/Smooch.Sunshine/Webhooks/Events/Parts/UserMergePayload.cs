namespace Smooch.Sunshine;

/// <summary>The payload of <c>user:merge</c>.</summary>
[JsonModel]
public sealed partial record UserMergePayload : SmoochModel
{
    /// <summary>Gets the users (<c>mergedUsers</c>).</summary>
    public partial MergedUsers? MergedUsers { get; init; }

    /// <summary>Gets the conversations (<c>mergedConversations</c>).</summary>
    public partial MergedConversations? MergedConversations { get; init; }

    /// <summary>Gets the clients (<c>mergedClients</c>).</summary>
    public partial MergedClients? MergedClients { get; init; }

    /// <summary>Gets the metadata that was lost because both users had it (<c>discardedMetadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> DiscardedMetadata { get; init; }

    /// <summary>Gets why: <c>api</c>, <c>channelLinking</c> or <c>sdkLogin</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }
}
