namespace Smooch.MessageBird;

/// <summary>The kind of a button of a template (<c>sub_type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct TemplateButtonType
{
    /// <summary>Gets <c>quick_reply</c>: sends its payload.</summary>
    public static TemplateButtonType QuickReply => new("quick_reply");

    /// <summary>Gets <c>url</c>: opens a page.</summary>
    public static TemplateButtonType Url => new("url");

    /// <summary>Gets <c>copy_code</c>: copies a code.</summary>
    public static TemplateButtonType CopyCode => new("copy_code");
}
