using Smooch.MessageBird;

namespace Smooch.Fuzz;

/// <summary>The lists of MessageBird; the first line is the continuation token, the second chooses the list.</summary>
internal sealed class MessageBirdPagesTarget : PagesTarget
{
    private readonly MessageBirdClient bird;

    public MessageBirdPagesTarget() => bird = new MessageBirdClient(
        Response.Configure(new MessageBirdClientOptions { Credential = MessageBirdCredential.AccessKey("made-up-access-key") }),
        Service.Handler());

    public override string Name => FuzzedApi.MessageBird.Prefix + "pages";

    protected override void Enumerate(string[] lines)
    {
        var token = lines[0].Length > 0 ? lines[0] : null;
        HashSet<string> ids = new(StringComparer.Ordinal);
        switch (lines.ElementAtOrDefault(1))
        {
            case "messages":
                foreach (var page in Now(bird.Messages.ListAsync("c1").AsPages(token)))
                    Once(ids, page.Items.Select(message => message.Id));
                break;
            case "ids":
                foreach (var page in Now(bird.Conversations.ListOfContactAsync("c1").AsPages(token)))
                    Once(ids, page.Items);
                break;
            default:
                foreach (var page in Now(bird.Conversations.ListAsync().AsPages(token)))
                    Once(ids, page.Items.Select(conversation => conversation.Id));
                break;
        }
    }
}
