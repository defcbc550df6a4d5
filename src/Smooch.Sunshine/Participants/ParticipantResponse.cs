namespace Smooch.Sunshine;

/// <summary>The envelope of a participant.</summary>
[JsonModel]
internal sealed partial record ParticipantResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the participant (<c>participant</c>).</summary>
    public partial Participant? Participant { get; init; }
}
