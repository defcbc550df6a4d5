using System.Text.Json.Nodes;

namespace SupportBot;

/// <summary>Messages as lines of text.</summary>
internal static class Transcript
{
    private const int Width = 100;
    private const string Indent = "      ";

    public static string Line(JsonObject message)
    {
        var who = (string?)message["role"] == "appUser" ? "Mira" : (string?)message["name"] ?? "Bot";
        var text = (string?)message["type"] switch
        {
            "form" => "(form) " + string.Join(", ", Labels(message, "fields", "label")),
            "formResponse" => "(filled in) " + ((string?)message["textFallback"])?.ReplaceLineEndings(", "),
            _ => ((string?)message["text"])?.Trim(),
        };
        var buttons = string.Concat(Labels(message, "actions", "text").Select(label => $"  <{label}>"));
        return $"{who,-4}: {text}{buttons}";
    }

    /// <summary>Writes a line; a long one continues below its text.</summary>
    public static async Task WriteAsync(TextWriter output, string line)
    {
        var width = 0;
        await output.WriteAsync(' ');
        foreach (var word in line.Split(' '))
        {
            if (width + word.Length > Width)
            {
                await output.WriteAsync($"\n {Indent}");
                width = Indent.Length;
            }

            await output.WriteAsync(" " + word);
            width += word.Length + 1;
        }

        await output.WriteLineAsync();
    }

    private static IEnumerable<string?> Labels(JsonObject message, string list, string name) =>
        (message[list]?.AsArray() ?? []).Select(element => (string?)element![name]);
}
