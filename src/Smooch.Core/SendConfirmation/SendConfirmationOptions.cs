namespace Smooch;

/// <summary>
/// Confirms sends with an unknown outcome. Each message carries a marker in its <c>metadata</c>. When no clear response is received, the
/// client waits for <see cref="Delay"/>, searches the recent history for the marker, and returns the message that it finds or sends it
/// again.
/// </summary>
/// <remarks>
/// The message is sent exactly once as long as the service shows a request in the history within <see cref="Delay"/>, or never. A service
/// that processes a request later than that receives the message twice, so choose a longer delay than any you have measured. The credential
/// must be allowed to read the history. It applies to sending messages and to uploading images.
/// </remarks>
/// <example><code>options.SendConfirmation = new SendConfirmationOptions { Delay = TimeSpan.FromSeconds(10) };</code></example>
public sealed class SendConfirmationOptions
{
    /// <summary>Gets or sets the name of the marker in the message's metadata. The receivers of the message can see it.</summary>
    /// <value><c>smoochClientSend</c>.</value>
    public string MetadataName { get; set; } = "smoochClientSend";

    /// <summary>Gets or sets the delay before the history is searched.</summary>
    /// <value>5 seconds.</value>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets the maximum number of times that a message which did not arrive is sent again.</summary>
    /// <value>3; 0 only searches the history.</value>
    public int MaxResends { get; set; } = 3;

    internal SendConfirmationOptions Copy() => (SendConfirmationOptions)MemberwiseClone();

    /// <summary>Returns the errors of the options.</summary>
    internal IEnumerable<string> Check()
    {
        if (string.IsNullOrWhiteSpace(MetadataName))
            yield return "SendConfirmation.MetadataName is empty. Leave MetadataName out for the default.";
        if (Delay < TimeSpan.Zero || Delay > TimeSpan.FromHours(1))
            yield return "SendConfirmation.Delay must be zero to one hour.";
        if (MaxResends is < 0 or > 100)
            yield return "SendConfirmation.MaxResends must be 0 to 100.";
    }
}
