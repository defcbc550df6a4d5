namespace Smooch.Sunshine;

/// <summary>The users of a merge.</summary>
[JsonModel]
public sealed partial record MergedUsers : SmoochModel
{
    /// <summary>Gets the user that remains (<c>surviving</c>).</summary>
    public partial User? Surviving { get; init; }

    /// <summary>Gets the user whose id is invalid from now on (<c>discarded</c>).</summary>
    public partial User? Discarded { get; init; }
}
