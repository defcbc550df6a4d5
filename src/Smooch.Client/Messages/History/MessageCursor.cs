using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smooch.Client;

/// <summary>
/// Where a walk over a history stands: a millisecond, and which of its messages were seen. Save <see cref="ToString"/>, and later go on
/// from <see cref="Parse"/>.
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

    /// <summary>Gets the direction of the walk.</summary>
    public HistoryDirection Direction { get; }

    /// <summary>Gets the millisecond that the walk reached; null before the first message.</summary>
    internal long? Edge { get; }

    /// <summary>Gets a value indicating whether every message of that millisecond was seen.</summary>
    internal bool Closed { get; }

    /// <summary>Gets the ids that were seen of that millisecond.</summary>
    internal IReadOnlyCollection<string> Seen { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no cursor.</exception>
    public static MessageCursor Parse(string text) => TryParse(text, out var cursor)
        ? cursor
        : throw new FormatException("The text is no message cursor. Save what MessageCursor.ToString() gives.");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>False when the text is no cursor.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MessageCursor? cursor)
    {
        cursor = null;
        var parts = text is not null && Argument.IsUnicode(text) ? text.Split([Separator], 4) : null;
        if (parts is not { Length: 4 } || parts[0] is not ("new" or "old") || parts[2] is not ("open" or "closed"))
            return false;
        long? edge = null;
        if (parts[1].Length > 0)
        {
            if (!long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds) || !CanStandAt(milliseconds))
                return false;
            edge = milliseconds;
        }

        var seen = parts[3].Length == 0 ? [] : Array.ConvertAll(parts[3].Split(','), Uri.UnescapeDataString);
        cursor = new MessageCursor(parts[0] == "new" ? HistoryDirection.NewestFirst : HistoryDirection.OldestFirst, edge, parts[2] == "closed", seen);
        return true;
    }

    /// <summary>Whether a walk can reach around a millisecond: there must be one before and one after it.</summary>
    internal static bool CanStandAt(long milliseconds) =>
        milliseconds > DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>The cursor as text, for a store; opaque, as a rule some 50 characters.</summary>
    public override string ToString() => string.Join(
        Separator.ToString(),
        Direction == HistoryDirection.NewestFirst ? "new" : "old",
        Edge?.ToString(CultureInfo.InvariantCulture) ?? "",
        Closed ? "closed" : "open",
        string.Join(",", Seen.Select(Uri.EscapeDataString)));
}
