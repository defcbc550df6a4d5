namespace Smooch;

/// <summary>
/// Creates the keys under which events are stored and ordered. They start with the identity; a long key is replaced by a hash, so that a
/// sender cannot fill the memory.
/// </summary>
internal static class EventKeys
{
    /// <summary>The longest key that is not replaced by a hash.</summary>
    internal const int Longest = 200;

    public static string Of(string prefix, string key) =>
        key.Length <= Longest ? string.Concat(prefix, key) : string.Concat(prefix, "sha256:", Sha256.Hex(key));

    /// <summary>
    /// Returns the ordering keys of an event in ordinal order, so that every engine locks them in the same order; never empty.
    /// </summary>
    public static IReadOnlyList<string> Ordered(string prefix, IReadOnlyList<string> keys)
    {
        if (keys.Count == 1)
            return [Of(prefix, keys[0])];
        var ordered = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
            ordered.Add(Of(prefix, keys[i]));
        return ordered.Count > 0 ? [.. ordered] : [prefix];
    }
}
