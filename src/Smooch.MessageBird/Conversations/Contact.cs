namespace Smooch.MessageBird;

/// <summary>A person on the other side of conversations, as conversations and webhooks show it.</summary>
[JsonModel]
public sealed partial record Contact : MessageBirdResource
{
    /// <summary>Gets the address of the contact in the API of contacts; may be empty (<c>href</c>).</summary>
    public partial string? Href { get; init; }

    /// <summary>Gets the phone number: digits without <c>+</c>; null on platforms without phone numbers (<c>msisdn</c>).</summary>
    [JsonStoredAs(typeof(LooseText))]
    public partial string? Msisdn { get; init; }

    /// <summary>Gets the name to show (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the first name; empty when it is not known (<c>firstName</c>).</summary>
    public partial string? FirstName { get; init; }

    /// <summary>Gets the last name; empty when it is not known (<c>lastName</c>).</summary>
    public partial string? LastName { get; init; }

    /// <summary>Gets the custom details, which differ by platform (<c>customDetails</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> CustomDetails { get; init; }

    /// <summary>Gets the attributes (<c>attributes</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Attributes { get; init; }
}
