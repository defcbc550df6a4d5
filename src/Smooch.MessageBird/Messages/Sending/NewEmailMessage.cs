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
        Outgoing.Require(Email is not null, "Email is not set.");
        Outgoing.Require(Email!.To.Count > 0, "Email.To has no recipient.");
        foreach (var recipient in Email.To)
            Outgoing.Require(recipient is { Address.Length: > 0 }, "A recipient of Email.To has no Address.");
        Outgoing.Require(Email.From is { Address.Length: > 0 }, "Email.From has no Address.");
        Outgoing.CheckText(Email.Subject, "Email.Subject");
        Outgoing.Require(Email.Content is { Text: not null } or { Html: not null }, "Email.Content needs a Text, an Html or both.");
        return new MessageContent { Email = Email };
    }
}
