namespace Smooch.Sunshine;

/// <summary>The envelope of users.</summary>
[JsonModel]
internal sealed partial record UsersResponse : SmoochModel
{
    /// <summary>Gets the users (<c>users</c>).</summary>
    public partial IReadOnlyList<User> Users { get; init; }
}
