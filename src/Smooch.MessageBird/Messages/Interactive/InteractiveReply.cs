namespace Smooch.MessageBird;

/// <summary>The choice of a contact.</summary>
[JsonModel]
public sealed partial record InteractiveReply : SmoochModel
{
    /// <summary>Gets the id of the button or row (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets its label (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets its description (<c>description</c>).</summary>
    public partial string? Description { get; init; }
}
