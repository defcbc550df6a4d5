using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook message with quick replies.</summary>
[JsonCase("facebookQuickReply")]
public sealed partial record FacebookQuickReplyMessage : Message
{
    /// <summary>Gets the message.</summary>
    [JsonIgnore]
    public FacebookMessage? Facebook => Content?.FacebookQuickReply;
}
