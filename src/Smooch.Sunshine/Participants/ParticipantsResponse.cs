namespace Smooch.Sunshine;

/// <summary>A page of participants.</summary>
[JsonModel]
internal sealed partial record ParticipantsResponse : CursorPageResponse
{
    /// <summary>Gets the participants (<c>participants</c>).</summary>
    public partial IReadOnlyList<Participant> Participants { get; init; }
}
