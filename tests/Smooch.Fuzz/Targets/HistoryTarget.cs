namespace Smooch.Fuzz;

/// <summary>The history of a user of v1 and v1.1; the first line is the cursor, or the direction.</summary>
internal sealed class HistoryTarget : PagesTarget
{
    private readonly SmoochClient smooch;

    public HistoryTarget() => smooch = new SmoochClient(
        Response.Configure(new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token") }),
        Service.Handler());

    public override string Name => "history";

    protected override void Enumerate(string[] lines)
    {
        var cursor = MessageCursor.TryParse(lines[0], out var parsed) ? parsed : null;
        var direction = cursor?.Direction
            ?? (lines[0].StartsWith("old", StringComparison.Ordinal) ? HistoryDirection.OldestFirst : HistoryDirection.NewestFirst);
        var options = new MessageHistoryOptions { Direction = direction, Cursor = cursor, Prefetch = lines[^1] == "prefetch" };
        HashSet<string> known = [.. cursor?.Seen.Select(id => $"{id} {cursor.Edge}") ?? []];
        foreach (var page in Now(smooch.AppUsers.EnumerateMessagesAsync("u", options).AsPages()))
        {
            // A message that changes its time would be two.
            Once(known, page.Messages.Select(message => $"{message.Id} {message.Received!.Value.ToUnixTimeMilliseconds()}"));
            Promise(page.Messages.Count > 0, "A page is empty.");
            Promise(MessageCursor.Parse(page.Cursor.ToString()).ToString() == page.Cursor.ToString(), "A cursor cannot be read again.");
        }
    }
}
