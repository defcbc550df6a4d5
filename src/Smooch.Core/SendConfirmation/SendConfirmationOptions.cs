namespace Smooch;

/// <summary>
/// Settles sends of which nobody knows whether they arrived. Each message carries a marker in its <c>metadata</c>; when no clear answer comes, the client
/// waits until the service is quiet, looks for the marker in the recent history, and then either returns the message it finds or sends it again.
/// </summary>
/// <remarks>
/// Exactly one message results as long as the service shows a request in the history within <see cref="Delay"/>, or never. A service that
/// processes one later than that gets the message twice: choose the period longer than any delay you have seen. Settling needs a credential that may read
/// the history. It covers sending messages and uploading images.
/// </remarks>
public sealed class SendConfirmationOptions
{
    /// <summary>Gets or sets the name of the marker in the message's metadata. Receivers see it.</summary>
    /// <value><c>smoochClientSend</c>.</value>
    public string MetadataName { get; set; } = "smoochClientSend";

    /// <summary>Gets or sets how long to wait before the look into the history.</summary>
    /// <value>5 seconds.</value>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets how many times a message that did not arrive is sent again.</summary>
    /// <value>3; 0 only looks.</value>
    public int MaxResends { get; set; } = 3;

    internal SendConfirmationOptions Copy() => (SendConfirmationOptions)MemberwiseClone();

    /// <summary>Lists what is wrong; nothing when all is well.</summary>
    internal IEnumerable<string> Check()
    {
        if (string.IsNullOrWhiteSpace(MetadataName))
            yield return "SendConfirmation.MetadataName is empty. Leave it out for the default.";
        if (Delay < TimeSpan.Zero || Delay > TimeSpan.FromHours(1))
            yield return "SendConfirmation.Delay must be zero to one hour.";
        if (MaxResends is < 0 or > 100)
            yield return "SendConfirmation.MaxResends must be 0 to 100.";
    }
}
