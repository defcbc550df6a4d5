namespace Smooch.Sunshine;

/// <summary>The payload of switchboard events.</summary>
[JsonModel]
public sealed partial record ControlPayload : SmoochModel
{
    /// <summary>Gets the conversation, with the integrations that are in control or were offered control (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets why: <c>ticketClosed</c> or <c>transferToEmail</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets why it failed (<c>error</c>).</summary>
    public partial EventError? Error { get; init; }
}
