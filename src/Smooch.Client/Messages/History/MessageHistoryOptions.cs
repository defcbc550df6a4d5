namespace Smooch.Client;

/// <summary>How to enumerate a history.</summary>
public sealed class MessageHistoryOptions
{
    /// <summary>Gets or sets the direction.</summary>
    /// <value><see cref="HistoryDirection.NewestFirst"/>.</value>
    public HistoryDirection Direction { get; set; }

    /// <summary>Gets or sets the cursor of an earlier enumeration in the same direction, to resume from.</summary>
    /// <value>Null: the enumeration starts at the end that <see cref="Direction"/> specifies.</value>
    public MessageCursor? Cursor { get; set; }

    /// <summary>Gets or sets a value indicating whether the next page is fetched while the caller processes the current one.</summary>
    /// <remarks>A caller that stops early sends one request more.</remarks>
    /// <value><see langword="false"/>.</value>
    public bool Prefetch { get; set; }

    internal void Check()
    {
        RequestRules.Require(
            Direction is HistoryDirection.NewestFirst or HistoryDirection.OldestFirst,
            $"Direction {(int)Direction} is not known.");
        RequestRules.Require(
            Cursor is null || Cursor.Direction == Direction,
            $"The cursor has the direction {Cursor?.Direction}, but the options have {Direction}.");
    }
}
