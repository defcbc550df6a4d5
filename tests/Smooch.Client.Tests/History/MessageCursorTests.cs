namespace Smooch.Client.Tests.History;

/// <summary>The text of a cursor, and what is none.</summary>
public sealed class MessageCursorTests
{
    [Theory]
    [InlineData("new..open.", HistoryDirection.NewestFirst, null, false)]
    [InlineData("old..closed.", HistoryDirection.OldestFirst, null, true)]
    [InlineData("old.1000.open.a", HistoryDirection.OldestFirst, 1000L, false, "a")]
    [InlineData("new.-5.closed.a,b", HistoryDirection.NewestFirst, -5L, true, "a", "b")]
    [InlineData("new.1.open.a.b,c%2Cd", HistoryDirection.NewestFirst, 1L, false, "a.b", "c,d")]
    [InlineData("new.-62135596799999.open.a", HistoryDirection.NewestFirst, -62_135_596_799_999, false, "a")]
    [InlineData("new.253402300799998.open.a", HistoryDirection.NewestFirst, 253_402_300_799_998, false, "a")]
    public void A_cursor_is_read_and_written(string text, HistoryDirection direction, long? edge, bool closed, params string[] seen)
    {
        var cursor = MessageCursor.Parse(text);
        Assert.Equal((direction, edge, closed), (cursor.Direction, cursor.Edge, cursor.Closed));
        Assert.Equal(seen, cursor.Seen);
        Assert.Equal(text, cursor.ToString());
        Assert.True(MessageCursor.TryParse(text, out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("new.1.open")]
    [InlineData("mid.1.open.a")]
    [InlineData("New.1.open.a")]
    [InlineData(".1.open.a")]
    [InlineData("new.1.shut.a")]
    [InlineData("new.1..a")]
    [InlineData("new.x.open.a")]
    [InlineData("new. 1.open.a")]
    [InlineData("new.1,000.open.a")]
    [InlineData("new.99999999999999999999.open.a")]
    [InlineData("new.-62135596800000.open.a")]
    [InlineData("new.253402300799999.open.a")]
    public void Any_other_text_is_no_cursor(string? text)
    {
        Assert.False(MessageCursor.TryParse(text, out var cursor));
        Assert.Null(cursor);
        Assert.Throws<FormatException>(() => MessageCursor.Parse(text!));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_cursor() =>
        Assert.False(MessageCursor.TryParse("new.1.open." + '\ud83d', out _));

    [Fact]
    public void The_direction_of_the_options_is_known_and_that_of_the_cursor()
    {
        using var smooch = TestClient.Over(new RecordingHandler());
        var newest = MessageCursor.Parse("new.1.open.a");
        (HistoryDirection Direction, MessageCursor? Cursor)[] known =
            [(HistoryDirection.NewestFirst, null), (HistoryDirection.NewestFirst, newest), (HistoryDirection.OldestFirst, null)];
        foreach (var (direction, cursor) in known)
        {
            var options = new MessageHistoryOptions { Direction = direction, Cursor = cursor };
            Assert.NotNull(smooch.AppUsers.EnumerateMessagesAsync("mira", options));
        }

        var other = Assert.ThrowsAny<ArgumentException>(() =>
            smooch.AppUsers.EnumerateMessagesAsync(
                "mira",
                new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Cursor = newest }));
        Assert.Contains("has the direction NewestFirst, but the options have OldestFirst", other.Message, StringComparison.Ordinal);
        var unknown = Assert.ThrowsAny<ArgumentException>(() => smooch.AppUsers.EnumerateMessagesAsync("mira", (HistoryDirection)2));
        Assert.Contains("Direction 2 is not known", unknown.Message, StringComparison.Ordinal);
    }
}
