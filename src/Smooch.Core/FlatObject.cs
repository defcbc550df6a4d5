using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>
/// A flat JSON object: names with texts, numbers and booleans, such as <c>metadata</c> and <c>properties</c>
/// (reference: limits, <c>metadata</c>: 4 kB in all).
/// </summary>
/// <example><code>new FlatObject { ["order"] = "A-17", ["total"] = 19.95m, ["gift"] = true }</code></example>
[JsonConverter(typeof(FlatObjectConverter))]
[SuppressMessage("Naming", "CA1710", Justification = "The API calls it a flat object.")]
public sealed class FlatObject : IReadOnlyDictionary<string, FlatValue>
{
    private readonly Dictionary<string, FlatValue> values;

    /// <summary>Makes an empty one.</summary>
    public FlatObject() => values = new(StringComparer.Ordinal);

    /// <summary>Copies names and values.</summary>
    public FlatObject(IEnumerable<KeyValuePair<string, FlatValue>> values)
        : this()
    {
        foreach (var pair in Argument.NotNull(values))
            this[pair.Key] = pair.Value;
    }

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => values.Keys;

    /// <inheritdoc/>
    public IEnumerable<FlatValue> Values => values.Values;

    /// <summary>Gets one that is empty and stays so, whoever casts it to what.</summary>
    internal static IReadOnlyDictionary<string, FlatValue> Empty { get; } = new ReadOnlyDictionary<string, FlatValue>(new Dictionary<string, FlatValue>());

    /// <summary>Gets or sets a value.</summary>
    /// <exception cref="KeyNotFoundException">Reading: there is no such name.</exception>
    public FlatValue this[string key]
    {
        get => values[key];
        set => values[Argument.NotNull(key)] = value;
    }

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The name is there already.</exception>
    public void Add(string key, FlatValue value) => values.Add(key, value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out FlatValue value) => values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FlatValue>> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static FlatObject? From(IReadOnlyDictionary<string, FlatValue>? values) => values switch
    {
        null => null,
        FlatObject flat => flat,
        _ => new FlatObject(values),
    };
}
