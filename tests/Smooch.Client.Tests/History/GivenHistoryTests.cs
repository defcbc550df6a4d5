namespace Smooch.Client.Tests.History;

/// <summary>A history for substitutes of the client.</summary>
public sealed class GivenHistoryTests
{
    [Fact]
    public async Task Given_messages_are_enumerated_in_their_order_and_in_one_page()
    {
        var history = new MessageHistory([new TextMessage { Text = "new" }, new TextMessage { Text = "old" }]);

        List<string?> texts = [];
        await foreach (var message in history.WithCancellation(TestContext.Current.CancellationToken))
            texts.Add(message.Text);

        Assert.Equal(["new", "old"], texts);
        var page = Assert.Single(await history.AsPages().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, page.Messages.Count);
        Assert.Equal(page.Cursor.ToString(), MessageCursor.Parse(page.Cursor.ToString()).ToString());
        Assert.Equal("new..open.", page.Cursor.ToString());
    }

    [Fact]
    public void Given_messages_that_are_null_are_rejected() =>
        Assert.Throws<ArgumentNullException>(static () => new MessageHistory(null!));
}
