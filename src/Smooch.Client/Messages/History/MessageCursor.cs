using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smooch.Client;

/// <summary>
/// The position of an enumeration of a history: a millisecond, and the messages of it that were seen. Store <see cref="ToString"/>, and
/// later resume
/// with <see cref="Parse"/>.
/// </summary>
public sealed class MessageCursor
{
    private const char Separator = '.';

    internal MessageCursor(HistoryDirection direction, long? edge, bool closed, IReadOnlyCollection<string> seen)
    {
        Direction = direction;
        Edge = edge;
        Closed = closed;
        Seen = seen;
    }

    /// <summary>Gets the direction of the enumeration.</summary>
    public HistoryDirection Direction { get; }

    /// <summary>Gets the millisecond that the enumeration reached; null before the first message.</summary>
    internal long? Edge { get; }

    /// <summary>Gets a value indicating whether every message of that millisecond was seen.</summary>
    internal bool Closed { get; }

    /// <summary>Gets the ids of the messages of that millisecond that were seen.</summary>
    internal IReadOnlyCollection<string> Seen { get; }

    /// <summary>Reads the text of <see cref="ToString"/>.</summary>
    /// <param name="text">The text of a cursor.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="FormatException">The text is not a cursor.</exception>
    public static MessageCursor Parse(string text) => TryParse(text, out var cursor)
        ? cursor
        : throw new FormatException("The text is not a message cursor. Store the result of MessageCursor.ToString().");

    /// <summary>Reads the text of <see cref="ToString"/>.</summary>
    /// <param name="text">The text of a cursor.</param>
    /// <param name="cursor">The cursor; null when the text is not a cursor.</param>
    /// <returns>False when the text is not a cursor.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MessageCursor? cursor)
    {
        cursor = null;
        var parts = text is not null && Argument.IsUnicode(text) ? text.Split([Separator], 4) : null;
        if (parts is not { Length: 4 } || parts[0] is not ("new" or "old") || parts[2] is not ("open" or "closed"))
            return false;
        long? edge = null;
        if (parts[1].Length > 0)
        {
            if (!long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
                || !IsValidTimestamp(milliseconds))
                return false;
            edge = milliseconds;
        }

        var seen = parts[3].Length == 0 ? [] : Array.ConvertAll(parts[3].Split(','), Uri.UnescapeDataString);
        cursor = new MessageCursor(
            parts[0] == "new" ? HistoryDirection.NewestFirst : HistoryDirection.OldestFirst,
            edge,
            parts[2] == "closed",
            seen);
        return true;
    }

    /// <summary>Whether a cursor can have this millisecond: there must be one before and one after it.</summary>
    internal static bool IsValidTimestamp(long milliseconds) =>
        milliseconds > DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Returns the cursor as opaque text to store, usually about 50 characters.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(
        Separator.ToString(),
        Direction == HistoryDirection.NewestFirst ? "new" : "old",
        Edge?.ToString(CultureInfo.InvariantCulture) ?? "",
        Closed ? "closed" : "open",
        string.Join(",", Seen.Select(Uri.EscapeDataString)));
}
