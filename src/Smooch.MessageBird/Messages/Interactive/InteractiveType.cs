namespace Smooch.MessageBird;

/// <summary>The kind of an interactive message (<c>type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct InteractiveType
{
    /// <summary>Gets <c>list</c>: a list to choose from.</summary>
    public static InteractiveType List => new("list");

    /// <summary>Gets <c>button</c>: up to three buttons.</summary>
    public static InteractiveType Button => new("button");

    /// <summary>Gets <c>product</c>: one product.</summary>
    public static InteractiveType Product => new("product");

    /// <summary>Gets <c>product_list</c>: several products.</summary>
    public static InteractiveType ProductList => new("product_list");

    /// <summary>Gets <c>button_reply</c>: the contact chose a button.</summary>
    public static InteractiveType ButtonReply => new("button_reply");

    /// <summary>Gets <c>list_reply</c>: the contact chose a row of a list.</summary>
    public static InteractiveType ListReply => new("list_reply");
}
