namespace Smooch.Sunshine;

/// <summary>Items to send, one below the other.</summary>
[JsonCase("list")]
public sealed partial record NewListContent : NewContent
{
    /// <summary>Gets the items, 1 to 10 (<c>items</c>).</summary>
    public required IReadOnlyList<NewMessageItem> Items { get; init; }

    /// <summary>Gets the actions, at most 10: link, postback, webview or buy (<c>actions</c>).</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    internal override void Check()
    {
        ContentRules.Items(Items);
        ContentRules.ActionsWithoutReplies(Actions);
    }
}
