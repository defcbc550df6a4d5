namespace Smooch.Sunshine;

/// <summary>The payload of <c>user:update</c>.</summary>
[JsonModel]
public sealed partial record UserUpdatePayload : SmoochModel
{
    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets why: <c>authentication</c> or <c>localeDetection</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }
}
