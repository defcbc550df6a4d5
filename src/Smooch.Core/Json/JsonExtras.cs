using System.Collections.ObjectModel;
using System.Text.Json;

namespace Smooch;

/// <summary>The fields of a model without a property, and the JSON of properties whose value differs from the received JSON.</summary>
internal sealed class JsonExtras
{
    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
    private Dictionary<string, object?>? kept;

    public static IReadOnlyDictionary<string, JsonElement> NoFields { get; } =
        new ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>());

    public IReadOnlyDictionary<string, JsonElement> Fields => field ??= new ReadOnlyDictionary<string, JsonElement>(fields);

    public static JsonExtras? From(IReadOnlyDictionary<string, JsonElement> fields)
    {
        if (fields is not { Count: > 0 })
            return null;
        var extras = new JsonExtras();
        foreach (var pair in fields)
            extras.Add(pair.Key, pair.Value.Clone());
        return extras;
    }

    public void Add(string name, JsonElement json) => fields[name] = json;

    /// <summary>Keeps the JSON of a known member.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="readAs">The value that was read. While the member has this value, the kept JSON is written.</param>
    public void Keep(string name, JsonElement json, object? readAs)
    {
        fields[name] = json;
        (kept ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = readAs;
    }

    /// <summary>Forgets the JSON that was kept of an earlier member with this name: the last one counts.</summary>
    public void Forget(ReadOnlySpan<byte> name)
    {
        if (kept is null)
            return;
        foreach (var known in kept.Keys)
        {
            if (known.Length == name.Length && JsonText.AreEqual(name, known))
            {
                kept.Remove(known);
                fields.Remove(known);
                return;
            }
        }
    }

    /// <summary>Writes the JSON of a member, if it was kept and the member is unchanged.</summary>
    public bool TryWrite(Utf8JsonWriter writer, ReadOnlySpan<byte> name, object? current)
    {
        if (kept is null || !kept.TryGetValue(JsonText.Decode(name), out var readAs) || !Equals(readAs, current))
            return false;
        writer.WritePropertyName(name);
        JsonWrite.Raw(writer, fields[JsonText.Decode(name)]);
        return true;
    }

    public void WriteUnknown(Utf8JsonWriter writer)
    {
        foreach (var pair in fields)
        {
            if (kept is not null && kept.ContainsKey(pair.Key))
                continue;
            writer.WritePropertyName(pair.Key);
            JsonWrite.Raw(writer, pair.Value);
        }
    }
}
