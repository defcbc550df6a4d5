namespace Smooch.Sunshine;

/// <summary>A participant to remove, named by one of three ids.</summary>
[JsonModel]
public sealed partial record ParticipantSelector
{
    /// <summary>Gets the id of the user (<c>userId</c>).</summary>
    public string? UserId { get; init; }

    /// <summary>Gets your own id of the user (<c>userExternalId</c>).</summary>
    public string? UserExternalId { get; init; }

    /// <summary>Gets the id of the participant (<c>participantId</c>).</summary>
    public string? ParticipantId { get; init; }

    internal void Check() => RequestRules.Require(
        (UserId is null ? 0 : 1) + (UserExternalId is null ? 0 : 1) + (ParticipantId is null ? 0 : 1) == 1,
        "Exactly one of UserId, UserExternalId and ParticipantId must be set.");
}
