namespace Smooch.Fuzz;

/// <summary>The text of a saved cursor: it is one, keeps what it says, and a walk can begin there; or it is none.</summary>
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
            Promise(cursor is not null, "Parse takes what TryParse refuses.");
        }
        catch (FormatException e)
        {
            QuotesNothing(e);
            Promise(cursor is null, "Parse refuses what TryParse takes.");
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
        Promise(!Response.Now(enumeration.MoveNextAsync().AsTask()), "A walk finds what is not there.");
    }
}
