namespace Smooch.Fuzz;

/// <summary>The string of a saved cursor: it is valid, keeps its content, and an enumeration can start there; or it is not valid.</summary>
internal sealed class CursorTarget : TextTarget
{
    public override string Name => "cursor";

    protected override long? BytesPerByte => 80;

    protected override void Check(Input input)
    {
        var text = input.Text;
        var cursor = Frugally(input, () => MessageCursor.TryParse(text, out var parsed) ? parsed : null);
        try
        {
            _ = MessageCursor.Parse(text);
            Promise(cursor is not null, "Parse accepts what TryParse rejects.");
        }
        catch (FormatException e)
        {
            QuotesNothing(e);
            Promise(cursor is null, "Parse rejects what TryParse accepts.");
        }

        if (cursor is null)
            return;
        var again = MessageCursor.Parse(cursor.ToString());
        Promise(again.ToString() == cursor.ToString(), "The text of a cursor changes.");
        Promise(
            again.Direction == cursor.Direction
                && again.Edge == cursor.Edge
                && again.Closed == cursor.Closed
                && again.Seen.SequenceEqual(cursor.Seen),
            "A cursor is another when it is read again.");

        var enumeration = new MessageHistory(
            (_, _, _) => Task.FromResult<MessagePage?>(null),
            new MessageHistoryOptions { Direction = cursor.Direction, Cursor = cursor }).GetAsyncEnumerator();
        Promise(!Response.Now(enumeration.MoveNextAsync().AsTask()), "An enumeration returns what is not there.");
    }
}
