using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>
/// The start of the next page of message templates, which the service names in one of two members: its continuation token means the same
/// when it is parsed, and a token that is none is the documented error.
/// </summary>
internal sealed class TemplateCursorTarget : TextTarget
{
    public override string Name => "template-cursor";

    protected override void Check(Input input)
    {
        var json = JsonElement.Parse($"\"{Corpus.Escape(input.Text).Replace("\"", "\\u0022", StringComparison.Ordinal)}\"");
        Check(MessageTemplateCursor.Of(after: json, next: null));
        Check(MessageTemplateCursor.Of(after: null, next: json));
        try
        {
            Promise(MessageTemplateCursor.Parse(input.Text).Token == input.Text, "A token changes when it is parsed.");
        }
        catch (ArgumentException e)
        {
            QuotesNothing(e);
        }
    }

    private static void Check(MessageTemplateCursor cursor)
    {
        if (cursor.Token is { } token)
            Promise(MessageTemplateCursor.Parse(token) == cursor, "A cursor is another when its token is parsed.");
    }
}
