using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>
/// A flat JSON object: names with strings, numbers and booleans, such as <c>metadata</c> and <c>properties</c>. The API limits
/// <c>metadata</c> to 4 kB.
/// </summary>
/// <example><code>var metadata = new FlatObject { ["order"] = "A-17", ["total"] = 19.95m, ["gift"] = true };</code></example>
[JsonConverter(typeof(Converter))]
[SuppressMessage("Naming", "CA1710", Justification = "The API calls it a flat object.")]
public sealed partial class FlatObject : IReadOnlyDictionary<string, FlatValue>
{
    private const int Searched = 12;

    private KeyValuePair<string, FlatValue>[] entries = [];

    // A few names are searched one by one; the index is created for many names.
    private Dictionary<string, int>? index;

    /// <summary>Creates an empty object.</summary>
    public FlatObject()
    {
    }

    /// <summary>Creates an object from names and values.</summary>
    /// <param name="values">The names and values. When a name occurs twice, its last value is used.</param>
    public FlatObject(IEnumerable<KeyValuePair<string, FlatValue>> values)
    {
        foreach (var pair in Argument.NotNull(values))
            this[pair.Key] = pair.Value;
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<FlatValue> Values => this.Select(entry => entry.Value);

    /// <summary>Gets an empty read-only object.</summary>
    internal static IReadOnlyDictionary<string, FlatValue> Empty { get; } = new ReadOnlyDictionary<string, FlatValue>(
        new Dictionary<string, FlatValue>());

    /// <summary>Gets or sets a value.</summary>
    /// <param name="key">The name.</param>
    /// <value>The value of the name; assigning replaces an existing value.</value>
    /// <exception cref="KeyNotFoundException">The getter found no value with this name.</exception>
    public FlatValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no value named {key}.");
        set
        {
            var at = Find(Argument.NotNull(key));
            if (at >= 0)
                entries[at] = new(key, value);
            else
                Append(key, value);
        }
    }

    /// <summary>Adds a value.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The object already has a value with this name.</exception>
    public void Add(string key, FlatValue value)
    {
        if (Find(Argument.NotNull(key)) >= 0)
            throw new ArgumentException($"There is already a value named {key}.", nameof(key));
        Append(key, value);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Find(Argument.NotNull(key)) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, out FlatValue value)
    {
        var at = Find(Argument.NotNull(key));
        value = at >= 0 ? entries[at].Value : default;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FlatValue>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return entries[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        if (index is not null)
            return index.TryGetValue(key, out var at) ? at : -1;
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private void Append(string key, FlatValue value)
    {
        if (Count == entries.Length)
            Array.Resize(ref entries, Count == 0 ? 1 : Count * 2);
        entries[Count++] = new(key, value);
        if (index is null && Count > Searched)
        {
            index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
                index[entries[i].Key] = i;
        }
        else if (index is not null)
        {
            index[key] = Count - 1;
        }
    }

    internal static FlatObject? From(IReadOnlyDictionary<string, FlatValue>? values) => values switch
    {
        null => null,
        FlatObject flat => flat,
        _ => new FlatObject(values),
    };
}
