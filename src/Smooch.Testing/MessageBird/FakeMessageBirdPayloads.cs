namespace Smooch.Testing;

/// <summary>The forms of webhook payloads over the years.</summary>
public enum FakeMessageBirdPayloads
{
    /// <summary>With <c>contact</c>, the last used channel, and the sender and recipient of the message.</summary>
    Since2020,

    /// <summary>The payload of early 2019: a conversation of six members, a message of nine, no contact.</summary>
    Year2019,
}
