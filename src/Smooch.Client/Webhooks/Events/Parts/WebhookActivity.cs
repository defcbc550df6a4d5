namespace Smooch.Client;

/// <summary>What an app user does just now (webhooks reference: typing).</summary>
[JsonModel]
public sealed partial record WebhookActivity : SmoochModel
{
    /// <summary>Gets the activity: <c>typing:start</c> or <c>typing:stop</c> (<c>type</c>).</summary>
    public partial ActivityType Type { get; init; }
}
