namespace Smooch.Sunshine;

/// <summary>What kind of author wrote a message.</summary>
[OpenValue]
public readonly partial struct AuthorSubtype
{
    /// <summary>Gets <c>AI</c>: an AI: a disclaimer is added to the text.</summary>
    public static AuthorSubtype AI => new("AI");

    /// <summary>Gets <c>activity</c>.</summary>
    public static AuthorSubtype Activity => new("activity");

    /// <summary>Gets <c>agent</c>.</summary>
    public static AuthorSubtype Agent => new("agent");

    /// <summary>Gets <c>bot</c>.</summary>
    public static AuthorSubtype Bot => new("bot");
}
