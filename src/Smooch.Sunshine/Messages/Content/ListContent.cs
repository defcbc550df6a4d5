namespace Smooch.Sunshine;

/// <summary>Items one below the other.</summary>
[JsonCase("list")]
public sealed partial record ListContent : MessageContent
{
    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the items (<c>items</c>).</summary>
    public partial IReadOnlyList<MessageItem> Items { get; init; }

    /// <summary>Gets the actions (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }
}
