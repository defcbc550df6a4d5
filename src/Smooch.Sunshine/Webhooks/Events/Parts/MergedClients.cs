namespace Smooch.Sunshine;

/// <summary>The clients of a merge.</summary>
[JsonModel]
public sealed partial record MergedClients : SmoochModel
{
    /// <summary>Gets the client that remains (<c>surviving</c>).</summary>
    public partial UserClient? Surviving { get; init; }

    /// <summary>Gets the client that was merged into it (<c>discarded</c>).</summary>
    public partial UserClient? Discarded { get; init; }
}
