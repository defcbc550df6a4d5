using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An e-mail.</summary>
[JsonCase("email")]
public sealed partial record EmailMessage : Message
{
    /// <summary>Gets the e-mail.</summary>
    [JsonIgnore]
    public Email? Email => Content?.Email;
}
