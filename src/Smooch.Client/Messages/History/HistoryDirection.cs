namespace Smooch.Client;

/// <summary>The direction of an enumeration of a message history.</summary>
public enum HistoryDirection
{
    /// <summary>From the newest message to the first.</summary>
    NewestFirst,

    /// <summary>From the first message to the newest.</summary>
    OldestFirst,
}
