namespace Smooch.Sunshine;

/// <summary>The addresses of the pages before and after.</summary>
[JsonModel]
internal sealed partial record PageLinks : SmoochModel
{
    /// <summary>Gets the page before (<c>prev</c>).</summary>
    public partial string? Prev { get; init; }

    /// <summary>Gets the page after (<c>next</c>).</summary>
    public partial string? Next { get; init; }
}
