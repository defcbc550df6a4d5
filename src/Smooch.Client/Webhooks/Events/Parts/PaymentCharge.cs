using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The charge of a payment at Stripe (webhooks reference: payment).</summary>
public sealed record PaymentCharge : SmoochModel
{
    /// <summary>Gets the id of the charge (<c>id</c>).</summary>
    [JsonIgnore]
    public string Id { get => id ?? ""; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;
}
