namespace Smooch.Sunshine;

/// <summary>The author of a message.</summary>
[JsonModel]
public sealed partial record Author : SmoochModel
{
    /// <summary>Gets whether the business or a user wrote it (<c>type</c>).</summary>
    public partial AuthorType Type { get; init; }

    /// <summary>Gets the kinds; one in practice (<c>subtypes</c>).</summary>
    public partial IReadOnlyList<AuthorSubtype> Subtypes { get; init; }

    /// <summary>Gets the user (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the name (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the address of the avatar (<c>avatarUrl</c>).</summary>
    public partial string? AvatarUrl { get; init; }

    /// <summary>Gets the user; in webhooks only (<c>user</c>).</summary>
    public partial User? User { get; init; }
}
