namespace Smooch.MessageBird;

/// <summary>A file by its address.</summary>
[JsonModel]
public sealed partial record Media : SmoochModel
{
    /// <summary>Gets the address (<c>url</c>).</summary>
    public partial string? Url { get; init; }

    /// <summary>Gets the caption (<c>caption</c>).</summary>
    public partial string? Caption { get; init; }
}
