using System.Collections.ObjectModel;
using System.Text.Json;

namespace Smooch;

/// <summary>The base of everything that is received: immutable, nothing is required, lists are never null, and unknown fields are kept.</summary>
public abstract partial record SmoochModel
{
    /// <summary>Gets the fields that this SDK does not know, by their wire names; they are written again as they came.</summary>
    public IReadOnlyDictionary<string, JsonElement> UnknownFields
    {
        get => extras?.Fields ?? NoFields;
        init => extras = JsonExtras.From(value);
    }

    private static IReadOnlyDictionary<string, JsonElement> NoFields { get; } = new ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    /// <summary>The type and ids only: a record would print texts, addresses and secrets, and end up in a log.</summary>
    public sealed override string ToString() => Identity is { Length: > 0 } id ? $"{GetType().Name} {LogText.Clean(id)}" : GetType().Name;

    /// <summary>Gets what tells this object from others in a log; null for nothing.</summary>
    private protected virtual string? Identity => null;
}
