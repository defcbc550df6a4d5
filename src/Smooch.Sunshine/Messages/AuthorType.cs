namespace Smooch.Sunshine;

/// <summary>Who wrote a message.</summary>
[OpenValue]
public readonly partial struct AuthorType
{
    /// <summary>Gets <c>business</c>: the business: an agent, a bot, this program.</summary>
    public static AuthorType Business => new("business");

    /// <summary>Gets <c>user</c>: a user.</summary>
    public static AuthorType User => new("user");
}
