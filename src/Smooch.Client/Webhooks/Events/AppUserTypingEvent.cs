namespace Smooch.Client;

/// <summary>An app user started or stopped typing (trigger <c>typing:appUser</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("typing:appUser")]
public sealed partial record AppUserTypingEvent : AppUserEvent
{
    /// <summary>Gets the activity of the user (<c>activity</c>).</summary>
    public partial WebhookActivity? Activity { get; init; }

    private protected override string? NaturalKey => Key([AppUser.Id], TimeKey);
}
