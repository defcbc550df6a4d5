using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The profile and the channel of a contact of a <see cref="FakeMessageBird"/>.</summary>
public sealed class FakeContactOptions
{
    /// <summary>Gets or sets the id of the channel of the contact (<see cref="FakeChannel.Id"/>).</summary>
    /// <value>Default null: the first channel of the service.</value>
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the phone number: digits, with or without <c>+</c>. Needed on <c>sms</c> and <c>whatsapp</c>.</summary>
    /// <value>Default null: a new number on a channel that needs one, else none.</value>
    public string? Msisdn { get; set; }

    /// <summary>Gets or sets the address on a platform without phone numbers, for example the digits of a Telegram chat.</summary>
    /// <value>Default null: a new one on a channel that needs it.</value>
    public string? Address { get; set; }

    /// <summary>Gets or sets the first name.</summary>
    /// <value>Default empty, as the service writes an unknown name.</value>
    public string FirstName { get; set; } = "";

    /// <summary>Gets or sets the last name.</summary>
    /// <value>Default empty.</value>
    public string LastName { get; set; } = "";

    /// <summary>Gets or sets the name to show (<c>displayName</c>).</summary>
    /// <value>Default null: the names, else the phone number.</value>
    public string? DisplayName { get; set; }

    /// <summary>Gets or sets the <c>customDetails</c>; the service has written an object, null and an empty array.</summary>
    /// <value>Default an empty object.</value>
    public JsonNode? CustomDetails { get; set; } = new JsonObject();

    /// <summary>Gets or sets the <c>attributes</c>; the service has written an object, null and an empty array.</summary>
    /// <value>Default an empty object.</value>
    public JsonNode? Attributes { get; set; } = new JsonObject();
}
