namespace Smooch.MessageBird;

/// <summary>A button of a Facebook template.</summary>
[JsonModel]
public sealed partial record FacebookButton : SmoochModel
{
    /// <summary>Gets the kind: <c>web_url</c>, <c>phone_number</c> or <c>postback</c> (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the address (<c>url</c>).</summary>
    public partial string? Url { get; init; }

    /// <summary>Gets the label (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }
}
