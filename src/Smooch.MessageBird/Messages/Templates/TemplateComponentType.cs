namespace Smooch.MessageBird;

/// <summary>The part of a template that values are for (<c>type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct TemplateComponentType
{
    /// <summary>Gets <c>header</c>: the header.</summary>
    public static TemplateComponentType Header => new("header");

    /// <summary>Gets <c>body</c>: the body.</summary>
    public static TemplateComponentType Body => new("body");

    /// <summary>Gets <c>footer</c>: the footer.</summary>
    public static TemplateComponentType Footer => new("footer");

    /// <summary>Gets <c>button</c>: a button.</summary>
    public static TemplateComponentType Button => new("button");

    /// <summary>Gets <c>card</c>: a card of a carousel.</summary>
    public static TemplateComponentType Card => new("card");

    /// <summary>Gets <c>carousel</c>: a carousel of cards.</summary>
    public static TemplateComponentType Carousel => new("carousel");

    /// <summary>Gets <c>limited_time_offer</c>: an offer with an end.</summary>
    public static TemplateComponentType LimitedTimeOffer => new("limited_time_offer");

    /// <summary>Gets <c>copy_code</c>: a code to copy.</summary>
    public static TemplateComponentType CopyCode => new("copy_code");
}
