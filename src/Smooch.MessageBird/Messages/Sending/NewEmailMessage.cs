using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An e-mail to send.</summary>
[JsonCase("email")]
public sealed partial record NewEmailMessage : NewMessage
{
    /// <summary>Gets the e-mail: recipients, sender, subject and text are needed (<c>email</c>).</summary>
    [JsonIgnore]
    public required Email Email { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Email is not null, "Email is not set.");
        RequestRules.Require(Email!.To.Count > 0, "Email.To has no recipient.");
        foreach (var recipient in Email.To)
            RequestRules.Require(recipient is { Address.Length: > 0 }, "A recipient of Email.To has no Address.");
        RequestRules.Require(Email.From is { Address.Length: > 0 }, "Email.From has no Address.");
        RequestRules.CheckText(Email.Subject, "Email.Subject");
        RequestRules.Require(Email.Content is { Text: not null } or { Html: not null }, "Email.Content needs a Text, an Html or both.");
        return new MessageContent { Email = Email };
    }
}
