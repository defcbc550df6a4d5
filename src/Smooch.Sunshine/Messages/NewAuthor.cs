namespace Smooch.Sunshine;

/// <summary>The author of a message to send.</summary>
[JsonModel]
public sealed partial record NewAuthor
{
    /// <summary>Gets whether the business or a user writes it (<c>type</c>).</summary>
    public required AuthorType Type { get; init; }

    /// <summary>Gets the kinds; <c>AI</c> adds a disclaimer to the text (<c>subtypes</c>).</summary>
    public IReadOnlyList<AuthorSubtype>? Subtypes { get; init; }

    /// <summary>Gets the user, for an author of type <c>user</c> (<c>userId</c>).</summary>
    public string? UserId { get; init; }

    /// <summary>Gets your own id of the user, for an author of type <c>user</c> (<c>userExternalId</c>).</summary>
    public string? UserExternalId { get; init; }

    /// <summary>Gets the brand of a brand-separated user, together with <c>userExternalId</c> (<c>brandId</c>).</summary>
    public string? BrandId { get; init; }

    /// <summary>Gets the name that the users see (<c>displayName</c>).</summary>
    public string? DisplayName { get; init; }

    /// <summary>Gets the address of the avatar, at most 2,048 characters: JPG, PNG or GIF (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets the business as author.</summary>
    public static NewAuthor Business { get; } = new() { Type = AuthorType.Business };

    /// <summary>Creates a user as author.</summary>
    /// <param name="userId">The id of the user.</param>
    /// <returns>The author.</returns>
    public static NewAuthor User(string userId) => new() { Type = AuthorType.User, UserId = userId };

    internal void Check()
    {
        RequestRules.Text(Type.ToString(), "Author.Type");
        RequestRules.Require(
            Type != AuthorType.User || UserId is null != UserExternalId is null,
            "An author of type user needs UserId or UserExternalId, not both.");
        RequestRules.Length(AvatarUrl, 1, 2048, "Author.AvatarUrl");
    }
}
