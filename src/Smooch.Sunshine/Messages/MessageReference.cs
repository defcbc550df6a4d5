namespace Smooch.Sunshine;

/// <summary>A source of a bot's message.</summary>
[JsonModel]
public sealed partial record MessageReference : SmoochModel
{
    /// <summary>Gets the address (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }

    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the description (<c>description</c>).</summary>
    public partial string? Description { get; init; }
}
