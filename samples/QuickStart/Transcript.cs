using System.Globalization;
using Smooch.Client;

namespace QuickStart;

/// <summary>Prints the messages of a conversation.</summary>
internal sealed class Transcript(TextWriter output)
{
    public void Say(string line) => output.WriteLine(line);

    public void Show(string from, Message message)
    {
        var content = message switch
        {
            TextMessage text => text.Text,
            ImageMessage image => $"[image {image.MediaUrl}] {image.Text}",
            UnknownMessage unknown => $"[a message of type {unknown.Type}]",
            _ => $"[{message.Type}] {message.Text}",
        };
        var buttons = message.Actions.Count == 0 ? "" : $"  ({string.Join(" | ", message.Actions.Select(action => action.Text))})";
        var time = message.Received?.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        output.WriteLine($"{from,8}  {time}  {message.Name ?? message.Role.ToString()}: {content}{buttons}");
    }
}
