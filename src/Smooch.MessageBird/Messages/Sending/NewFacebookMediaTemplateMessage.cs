using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook media template to send.</summary>
[JsonCase("facebookMediaTemplate")]
public sealed partial record NewFacebookMediaTemplateMessage : NewMessage
{
    /// <summary>Gets the message (<c>facebookMediaTemplate</c>).</summary>
    [JsonIgnore]
    public required FacebookMessage Facebook { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Facebook is not null, "Facebook is not set.");
        return new MessageContent { FacebookMediaTemplate = Facebook };
    }
}
