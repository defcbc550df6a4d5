using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A button of an interactive message.</summary>
[JsonModel]
public sealed partial record InteractiveButton : SmoochModel
{
    /// <summary>Gets the id that the choice has (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets the kind, such as <c>reply</c> (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the label (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the address of an image (<c>image_url</c>).</summary>
    [JsonPropertyName("image_url")]
    public partial string? ImageUrl { get; init; }
}
