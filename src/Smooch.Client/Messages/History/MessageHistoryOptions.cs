namespace Smooch.Client;

/// <summary>How to walk over a history.</summary>
public sealed class MessageHistoryOptions
{
    /// <summary>Gets or sets where to begin.</summary>
    /// <value><see cref="HistoryDirection.NewestFirst"/>.</value>
    public HistoryDirection Direction { get; set; }

    /// <summary>Gets or sets where an earlier walk in the same direction stood, to go on from there.</summary>
    /// <value>None: the walk begins at the end that <see cref="Direction"/> says.</value>
    public MessageCursor? Cursor { get; set; }

    /// <summary>Gets or sets a value indicating whether the next page is fetched while you work on this one: one request more when you stop early.</summary>
    /// <value><see langword="false"/>.</value>
    public bool Prefetch { get; set; }

    internal void Check()
    {
        RequestRules.Require(Direction is HistoryDirection.NewestFirst or HistoryDirection.OldestFirst, $"Direction {(int)Direction} is not known.");
        RequestRules.Require(
            Cursor is null || Cursor.Direction == Direction,
            $"The cursor belongs to a walk {Cursor?.Direction}, these options ask for {Direction}.");
    }
}
