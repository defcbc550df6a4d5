namespace Smooch.Sunshine;

/// <summary>A place.</summary>
[JsonCase("location")]
public sealed partial record LocationContent : MessageContent
{
    /// <summary>Gets the place as text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the coordinates (<c>coordinates</c>).</summary>
    public partial Coordinates? Coordinates { get; init; }

    /// <summary>Gets the name and address (<c>location</c>).</summary>
    public partial LocationDetails? Location { get; init; }
}
