namespace Smooch;

/// <summary>Makes the keys under which events are stored and ordered: the identity first, and a hash instead of a long key, so that a sender cannot fill the memory with them.</summary>
internal static class EventKeys
{
    /// <summary>The longest key that is kept as it is.</summary>
    internal const int Longest = 200;

    public static string Of(string prefix, string key) =>
        key.Length <= Longest ? string.Concat(prefix, key) : string.Concat(prefix, "sha256:", Sha256.Hex(key));

    /// <summary>The ordering keys of an event in ordinal order, so that every engine takes several of them in the same order; never empty.</summary>
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
