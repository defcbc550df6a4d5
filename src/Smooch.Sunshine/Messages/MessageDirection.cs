namespace Smooch.Sunshine;

/// <summary>The order in which a transcript is enumerated.</summary>
public enum MessageDirection
{
    /// <summary>The newest message first.</summary>
    NewestFirst,

    /// <summary>
    /// The oldest message first. Without a cursor this reads the whole history twice: back to the oldest message, and forward.
    /// </summary>
    OldestFirst,
}
