using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Pays.</summary>
public sealed record BuyAction : MessageAction
{
    /// <summary>Gets the price in hundredths of the currency unit (<c>amount</c>).</summary>
    [JsonIgnore]
    public long? Amount { get => amount; init => amount = value; }

    [JsonInclude, JsonPropertyName("amount")]
    internal long? amount;

    /// <summary>Gets the currency, ISO 4217, in lower case (<c>currency</c>).</summary>
    [JsonIgnore]
    public string? Currency { get => currency; init => currency = value; }

    [JsonInclude, JsonPropertyName("currency")]
    internal string? currency;

    /// <summary>Gets how far the payment is (<c>state</c>).</summary>
    [JsonIgnore]
    public BuyState State { get => new(state ?? ""); init => state = value.text; }

    [JsonInclude, JsonPropertyName("state"), JsonConverter(typeof(BuyState.Wire))]
    internal string? state;

    private protected override void Close()
    {
    }
}
