using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Smooch.Testing;

internal sealed class MessageBirdContact(MessageBirdState state, string id, string created)
{
    public MessageBirdState State { get; } = state;

    public string Id { get; } = id;

    /// <summary>Gets or sets the digits of the phone number, if there is one.</summary>
    public string? Msisdn { get; set; }

    /// <summary>Gets the addresses of the contact on platforms without phone numbers, by platform.</summary>
    public Dictionary<string, string> Addresses { get; } = new(StringComparer.Ordinal);

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? DisplayName { get; set; }

    public JsonNode? CustomDetails { get; set; } = new JsonObject();

    public JsonNode? Attributes { get; set; } = new JsonObject();

    /// <summary>Gets or sets the channel of the contact.</summary>
    public required MessageBirdChannel Channel { get; set; }

    /// <summary>The status and error with which messages to the contact fail, if set.</summary>
    public (string Status, int Code, string Description)? DeliveryFailure { get; set; }

    /// <summary>Gets the conversations, oldest first; at most the last is active.</summary>
    public List<MessageBirdConversation> Conversations { get; } = [];

    public MessageBirdConversation? ActiveConversation => Conversations.Find(conversation => conversation.Status == "active");

    /// <summary>Gets the messages of the business that no caller has received yet. Changed under the gate.</summary>
    public Channel<MessageBirdMessage> Inbox { get; } = System.Threading.Channels.Channel.CreateUnbounded<MessageBirdMessage>();

    /// <summary>The address on a platform, as messages write it; null when the contact has none there.</summary>
    public string? Address(string platformId) => MessageBirdPlatforms.HasPhoneNumbers(platformId)
        ? Msisdn is null ? null : "+" + Msisdn
        : Addresses.GetValueOrDefault(platformId);

    public JsonObject Render()
    {
        var result = new JsonObject { ["id"] = Id, ["href"] = $"https://contacts.messagebird.com/v2/contacts/{Id}" };
        if (Msisdn is not null)
            result["msisdn"] = long.Parse(Msisdn, CultureInfo.InvariantCulture);

        result["displayName"] = DisplayName ?? (FirstName.Length > 0 ? $"{FirstName} {LastName}".Trim() : Msisdn ?? "");
        result["firstName"] = FirstName;
        result["lastName"] = LastName;
        result["customDetails"] = CustomDetails?.DeepClone();
        result["attributes"] = Attributes?.DeepClone();
        result["createdDatetime"] = created;
        result["updatedDatetime"] = null;
        return result;
    }
}
