namespace Smooch.MessageBird;

/// <summary>A row of a list.</summary>
[JsonModel]
public sealed partial record InteractiveRow : SmoochModel
{
    /// <summary>Gets the id that the choice has (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the description (<c>description</c>).</summary>
    public partial string? Description { get; init; }
}
