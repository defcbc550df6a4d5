namespace Smooch.Sunshine;

/// <summary>The payload of <c>user:remove</c>.</summary>
[JsonModel]
public sealed partial record UserRemovePayload : SmoochModel
{
    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }
}
