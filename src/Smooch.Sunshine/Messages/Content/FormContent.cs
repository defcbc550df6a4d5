namespace Smooch.Sunshine;

/// <summary>A form to fill in.</summary>
[JsonCase("form")]
public sealed partial record FormContent : MessageContent
{
    /// <summary>Gets a value indicating whether the user has submitted it (<c>submitted</c>).</summary>
    public partial bool? Submitted { get; init; }

    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the fields (<c>fields</c>).</summary>
    public partial IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Gets the text above the link on social channels (<c>text</c>).</summary>
    public partial string? Text { get; init; }
}
