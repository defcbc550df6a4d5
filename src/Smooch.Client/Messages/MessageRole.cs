namespace Smooch.Client;

/// <summary>The side that wrote a message (<c>role</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct MessageRole
{
    /// <summary>Gets <c>appUser</c>: the app user.</summary>
    public static MessageRole AppUser => new("appUser");

    /// <summary>Gets <c>appMaker</c>: the business: a person, a bot, this program.</summary>
    public static MessageRole AppMaker => new("appMaker");

    /// <summary>Gets <c>whisper</c>: a message of the business that a rule sent; only received.</summary>
    public static MessageRole Whisper => new("whisper");
}
