namespace Smooch.MessageBird;

/// <summary>An e-mail.</summary>
[JsonModel]
public sealed partial record Email : SmoochModel
{
    /// <summary>Gets the id that it got when it was accepted (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets the recipients (<c>to</c>).</summary>
    public partial IReadOnlyList<EmailRecipient> To { get; init; }

    /// <summary>Gets the sender; its domain belongs to a channel of the account (<c>from</c>).</summary>
    public partial EmailRecipient? From { get; init; }

    /// <summary>Gets the subject (<c>subject</c>).</summary>
    public partial string? Subject { get; init; }

    /// <summary>Gets the text (<c>content</c>).</summary>
    public partial EmailContent? Content { get; init; }

    /// <summary>Gets the address that replies go to (<c>replyTo</c>).</summary>
    public partial string? ReplyTo { get; init; }

    /// <summary>Gets the address for returned mail (<c>returnPath</c>).</summary>
    public partial string? ReturnPath { get; init; }

    /// <summary>Gets further headers (<c>headers</c>).</summary>
    public partial IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the tracking of the email (<c>tracking</c>).</summary>
    public partial EmailTracking? Tracking { get; init; }

    /// <summary>Gets the address that its status is reported to (<c>reportUrl</c>).</summary>
    public partial string? ReportUrl { get; init; }

    /// <summary>Gets whether variables are put into the text; true when absent (<c>performSubstitutions</c>).</summary>
    public partial bool? PerformSubstitutions { get; init; }

    /// <summary>Gets the files (<c>attachments</c>).</summary>
    public partial IReadOnlyList<EmailAttachment> Attachments { get; init; }

    /// <summary>Gets the images that the HTML refers to (<c>inlineImages</c>).</summary>
    public partial IReadOnlyList<EmailAttachment> InlineImages { get; init; }
}
