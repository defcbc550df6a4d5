using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook message with quick replies to send.</summary>
[JsonCase("facebookQuickReply")]
public sealed partial record NewFacebookQuickReplyMessage : NewMessage
{
    /// <summary>Gets the message (<c>facebookQuickReply</c>).</summary>
    [JsonIgnore]
    public required FacebookMessage Facebook { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Facebook is not null, "Facebook is not set.");
        return new MessageContent { FacebookQuickReply = Facebook };
    }
}
