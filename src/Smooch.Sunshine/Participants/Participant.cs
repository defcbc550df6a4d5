namespace Smooch.Sunshine;

/// <summary>A user in a conversation.</summary>
[JsonModel]
public sealed partial record Participant : SunshineResource
{
    /// <summary>Gets the user (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets your own id of the user (<c>userExternalId</c>).</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? UserExternalId { get; init; }

    /// <summary>Gets the number of messages that the user has not read (<c>unreadCount</c>).</summary>
    public partial int? UnreadCount { get; init; }

    /// <summary>Gets the clients, the most recently used first, which counts as primary (<c>clientAssociations</c>).</summary>
    public partial IReadOnlyList<ClientAssociation> ClientAssociations { get; init; }

    /// <summary>Gets when the newest message that the user has read was received (<c>lastRead</c>).</summary>
    public partial DateTimeOffset? LastRead { get; init; }
}
