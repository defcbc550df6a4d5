namespace Smooch.Sunshine;

/// <summary>The envelope of a user.</summary>
[JsonModel]
internal sealed partial record UserResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }
}
