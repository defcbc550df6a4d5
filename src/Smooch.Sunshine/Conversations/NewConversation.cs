namespace Smooch.Sunshine;

/// <summary>A conversation to create.</summary>
[JsonModel]
public sealed partial record NewConversation
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public required ConversationType Type { get; init; }

    /// <summary>Gets the participants: exactly one for <c>personal</c>, at most 10 for <c>sdkGroup</c> (<c>participants</c>).</summary>
    public IReadOnlyList<NewParticipant>? Participants { get; init; }

    /// <summary>Gets the name, 1 to 100 characters (<c>displayName</c>).</summary>
    public string? DisplayName { get; init; }

    /// <summary>Gets the description, 1 to 100 characters (<c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address of the icon, at most 2,048 characters (<c>iconUrl</c>).</summary>
    public string? IconUrl { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.Text(Type.ToString(), nameof(Type));
        var count = Participants?.Count ?? 0;
        RequestRules.Require(Type != ConversationType.Personal || count == 1, "A personal conversation needs exactly one participant.");
        RequestRules.Require(count <= 10, "A conversation is created with at most 10 participants. Add more with Participants.JoinAsync.");
        foreach (var participant in Participants ?? [])
            Argument.NotNull(participant, nameof(Participants)).Check();
        RequestRules.Length(DisplayName, 1, 100, nameof(DisplayName));
        RequestRules.Length(Description, 1, 100, nameof(Description));
        RequestRules.Length(IconUrl, 1, 2048, nameof(IconUrl));
        RequestRules.Metadata(Metadata);
    }
}
