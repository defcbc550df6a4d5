using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Generators.Tests;

/// <summary>A model with a member of every kind.</summary>
[JsonModel]
public sealed partial record Item : Thing
{
    /// <summary>Gets a string.</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets a boolean.</summary>
    public partial bool? Active { get; init; }

    /// <summary>Gets a boolean that is false when absent.</summary>
    public partial bool HasMore { get; init; }

    /// <summary>Gets a number.</summary>
    public partial int? Count { get; init; }

    /// <summary>Gets a number.</summary>
    public partial long? Size { get; init; }

    /// <summary>Gets a number.</summary>
    public partial double? Ratio { get; init; }

    /// <summary>Gets a number.</summary>
    public partial decimal? Price { get; init; }

    /// <summary>Gets a time.</summary>
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Gets a time.</summary>
    [UnixTime]
    public partial DateTimeOffset? LastSeen { get; init; }

    /// <summary>Gets an open value.</summary>
    public partial ContentType Kind { get; init; }

    /// <summary>Gets raw JSON.</summary>
    public partial JsonElement? Raw { get; init; }

    /// <summary>Gets a secret.</summary>
    public partial SmoochSecret? Secret { get; init; }

    /// <summary>Gets a string that is a string or a number in the JSON.</summary>
    [JsonStoredAs(typeof(LooseText), Create = nameof(LooseText.OfString))]
    public partial string? Order { get; init; }

    /// <summary>Gets a model.</summary>
    public partial Item? Parent { get; init; }

    /// <summary>Gets a case.</summary>
    public partial Content? Content { get; init; }

    /// <summary>Gets strings.</summary>
    public partial IReadOnlyList<string> Tags { get; init; }

    /// <summary>Gets open values.</summary>
    public partial IReadOnlyList<ContentType> Kinds { get; init; }

    /// <summary>Gets models.</summary>
    public partial IReadOnlyList<Item> Children { get; init; }

    /// <summary>Gets a flat object.</summary>
    public partial IReadOnlyDictionary<string, FlatValue> Properties { get; init; }

    /// <summary>Gets strings by name.</summary>
    public partial IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>Gets a computed value.</summary>
    public string Computed => Title ?? "";

    /// <summary>Gets a value that is not in the JSON.</summary>
    [JsonIgnore]
    public string? Local { get; init; }
}
