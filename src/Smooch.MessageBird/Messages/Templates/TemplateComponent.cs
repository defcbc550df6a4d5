using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A part of a template with its values.</summary>
[JsonModel]
public sealed partial record TemplateComponent : SmoochModel
{
    /// <summary>Gets the part (<c>type</c>).</summary>
    public partial TemplateComponentType Type { get; init; }

    /// <summary>Gets the kind of button (<c>sub_type</c>).</summary>
    [JsonPropertyName("sub_type")]
    public partial TemplateButtonType SubType { get; init; }

    /// <summary>Gets the position of the button (<c>index</c>).</summary>
    public partial int? Index { get; init; }

    /// <summary>Gets the values (<c>parameters</c>).</summary>
    public partial IReadOnlyList<TemplateParameter> Parameters { get; init; }

    /// <summary>Gets the cards of a carousel (<c>cards</c>).</summary>
    public partial IReadOnlyList<TemplateComponent> Cards { get; init; }

    /// <summary>Gets the position of the card (<c>card_index</c>).</summary>
    [JsonPropertyName("card_index")]
    public partial int? CardIndex { get; init; }

    /// <summary>Gets the parts of a card (<c>components</c>).</summary>
    public partial IReadOnlyList<TemplateComponent> Components { get; init; }
}
