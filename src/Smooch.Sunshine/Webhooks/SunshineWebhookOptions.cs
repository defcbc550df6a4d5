namespace Smooch.Sunshine;

/// <summary>How the webhook calls of v2 are checked, filtered and responded to.</summary>
public sealed class SunshineWebhookOptions : ApiKeyWebhookOptions
{
    /// <summary>
    /// Gets or sets the switchboard integration that this program is: its id, name or type, or the id of its integration. When it is set,
    /// events of users in a conversation that another integration controls are ignored, so that a bot stays silent while an agent responds.
    /// </summary>
    /// <value><see langword="null"/>: all events are handled; check <see cref="SunshineWebhookEvent.IsInControl"/> in the handler.</value>
    /// <remarks>
    /// Events of the switchboard itself, and those of users and clients, are always handled. An ignored event is logged at Debug.
    /// </remarks>
    public string? HandleOnlyWhenInControl { get; set; }
}
