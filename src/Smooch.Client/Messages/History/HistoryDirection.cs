namespace Smooch.Client;

/// <summary>Where a walk over the history begins.</summary>
public enum HistoryDirection
{
    /// <summary>With the newest message, back to the first.</summary>
    NewestFirst,

    /// <summary>With the first message, on to the newest.</summary>
    OldestFirst,
}
