namespace Smooch.AotSmoke;

/// <summary>Prints who wrote what, without what differs from one run to the next.</summary>
internal static class Transcript
{
    public static void Show(Message message)
    {
        var content = message switch
        {
            TextMessage text => text.Text,
            ImageMessage image => $"[image {image.MediaType}] {image.Text}",
            _ => $"[{message.Type}]",
        };
        var actions = string.Concat(message.Actions.Select(action => action switch
        {
            PostbackAction postback => $" ({postback.Text}: {postback.Payload})",
            LinkAction link => $" ({link.Text}: {link.Uri})",
            _ => $" ({action.Type})",
        }));
        var metadata = string.Concat(message.Metadata.Select(pair => $" {{{pair.Key}: {pair.Value}}}"));
        Console.WriteLine($"{message.Role}: {content}{actions}{metadata}");
    }
}
