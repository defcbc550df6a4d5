namespace Smooch.Client;

/// <summary>A message with a list of items.</summary>
[JsonCase("list")]
public sealed partial record ListMessage : Message
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public partial IReadOnlyList<MessageItem> Items { get; init; }
}
