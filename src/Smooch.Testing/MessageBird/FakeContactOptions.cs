using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Who a contact of a <see cref="FakeMessageBird"/> is, and where it writes.</summary>
public sealed class FakeContactOptions
{
    /// <summary>The channel that the contact writes to (<see cref="FakeChannel.Id"/>).</summary>
    /// <value>Default null: the first channel of the service.</value>
    public string? ChannelId { get; set; }

    /// <summary>The phone number: digits, with or without <c>+</c>. Needed on <c>sms</c> and <c>whatsapp</c>.</summary>
    /// <value>Default null: a new number on a channel that needs one, else none.</value>
    public string? Msisdn { get; set; }

    /// <summary>The address on a platform without phone numbers, for example the digits of a Telegram chat.</summary>
    /// <value>Default null: a new one on a channel that needs it.</value>
    public string? Address { get; set; }

    /// <summary>The first name.</summary>
    /// <value>Default empty, as the service writes an unknown name.</value>
    public string FirstName { get; set; } = "";

    /// <summary>The last name.</summary>
    /// <value>Default empty.</value>
    public string LastName { get; set; } = "";

    /// <summary>The name to show (<c>displayName</c>).</summary>
    /// <value>Default null: the names, else the phone number.</value>
    public string? DisplayName { get; set; }

    /// <summary>The <c>customDetails</c>; the service has written an object, null and an empty array.</summary>
    /// <value>Default an empty object.</value>
    public JsonNode? CustomDetails { get; set; } = new JsonObject();

    /// <summary>The <c>attributes</c>; the service has written an object, null and an empty array.</summary>
    /// <value>Default an empty object.</value>
    public JsonNode? Attributes { get; set; } = new JsonObject();
}
