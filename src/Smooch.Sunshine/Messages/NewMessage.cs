namespace Smooch.Sunshine;

/// <summary>A message to send.</summary>
[JsonModel]
public sealed partial record NewMessage
{
    /// <summary>Gets the author; the business by default (<c>author</c>).</summary>
    public NewAuthor Author { get; init; } = NewAuthor.Business;

    /// <summary>Gets the content (<c>content</c>).</summary>
    public required NewContent Content { get; init; }

    /// <summary>Gets the one channel that it goes to; for messages of the business (<c>destination</c>).</summary>
    public MessageDestination? Destination { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    /// <summary>Gets the content for single channels, which replaces the content of the message (<c>override</c>).</summary>
    public MessageOverride? Override { get; init; }

    /// <summary>
    /// Gets the format of the content: <c>whatsapp</c> for the format of WhatsApp; needed for a template (<c>schema</c>).
    /// </summary>
    public string? Schema { get; init; }

    /// <summary>Creates a text message of the business.</summary>
    /// <param name="text">The text, at most 4,096 characters; <see cref="MessageText.Split"/> splits longer ones.</param>
    /// <returns>The message.</returns>
    public static NewMessage FromText(string text) => new() { Content = new NewTextContent { Text = text } };

    internal void Check()
    {
        Argument.NotNull(Author).Check();
        Argument.NotNull(Content).Check();
        Destination?.Check();
        RequestRules.Require(
            Destination is null || Author.Type == AuthorType.Business,
            "Only a message of the business has a Destination.");
        RequestRules.Require(Content is not NewTemplateContent || Schema == "whatsapp", "A template needs Schema = \"whatsapp\".");
        RequestRules.Metadata(Metadata);
    }
}
