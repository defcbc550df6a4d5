using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook generic template to send.</summary>
[JsonCase("facebookGenericTemplate")]
public sealed partial record NewFacebookGenericTemplateMessage : NewMessage
{
    /// <summary>Gets the message (<c>facebookGenericTemplate</c>).</summary>
    [JsonIgnore]
    public required FacebookMessage Facebook { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Facebook is not null, "Facebook is not set.");
        return new MessageContent { FacebookGenericTemplate = Facebook };
    }
}
