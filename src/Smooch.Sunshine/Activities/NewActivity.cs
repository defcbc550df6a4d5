namespace Smooch.Sunshine;

/// <summary>An activity to post.</summary>
[JsonModel]
internal sealed partial record NewActivity
{
    /// <summary>Gets the author; the business by default (<c>author</c>).</summary>
    public NewAuthor Author { get; init; } = NewAuthor.Business;

    /// <summary>Gets the kind (<c>type</c>).</summary>
    public required ActivityType Type { get; init; }

    internal void Check()
    {
        Argument.NotNull(Author).Check();
        RequestRules.Text(Type.ToString(), nameof(Type));
        RequestRules.Require(
            Author.Type != AuthorType.User || Type == ActivityType.ConversationRead,
            "A user may only post conversation:read.");
    }
}
