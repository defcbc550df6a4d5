using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>The sender or a recipient of an e-mail.</summary>
[JsonModel]
public sealed partial record EmailRecipient : SmoochModel
{
    /// <summary>Gets the e-mail address (<c>address</c>; read from <c>email</c> too).</summary>
    [JsonIgnore]
    public string? Address { get => AddressValue ?? EmailValue; init => AddressValue = value; }

    [JsonPropertyName("address")]
    internal partial string? AddressValue { get; init; }

    [JsonPropertyName("email")]
    internal partial string? EmailValue { get; init; }

    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the values to put into the text for this recipient (<c>variables</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Variables { get; init; }
}
