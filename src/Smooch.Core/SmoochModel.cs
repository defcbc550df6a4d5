using System.Collections.ObjectModel;
using System.Text.Json;

namespace Smooch;

/// <summary>
/// The base of all received objects. They are immutable, no property is required, lists are never null, and unknown fields are kept.
/// </summary>
public abstract partial record SmoochModel
{
    /// <summary>Gets the fields that this SDK does not know, by their JSON names. Serializing the object writes them unchanged.</summary>
    /// <remarks>
    /// The JSON of a field that does not fit its property is here too; the property reads as absent. Of two fields with the same name the
    /// last counts.
    /// </remarks>
    public IReadOnlyDictionary<string, JsonElement> UnknownFields
    {
        get => extras?.Fields ?? NoFields;
        init => extras = JsonExtras.From(value);
    }

    private static IReadOnlyDictionary<string, JsonElement> NoFields { get; } = new ReadOnlyDictionary<string, JsonElement>(
        new Dictionary<string, JsonElement>());

    /// <summary>Returns the type and the ids only, since other members may contain messages, addresses and secrets.</summary>
    /// <returns>The type and the ids.</returns>
    public sealed override string ToString() => Identity is { Length: > 0 } id ? $"{GetType().Name} {LogText.Clean(id)}" : GetType().Name;

    /// <summary>Gets the ids that identify this object in a log; null when it has none.</summary>
    private protected virtual string? Identity => null;
}
