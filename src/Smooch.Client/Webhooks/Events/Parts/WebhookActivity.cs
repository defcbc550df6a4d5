namespace Smooch.Client;

/// <summary>An activity of an app user.</summary>
[JsonModel]
public sealed partial record WebhookActivity : SmoochModel
{
    /// <summary>Gets the activity: <c>typing:start</c> or <c>typing:stop</c> (<c>type</c>).</summary>
    public partial ActivityType Type { get; init; }
}
