using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Two app users become one: the survivor takes messages, clients and what it did not know about itself.</summary>
internal static class UserMerge
{
    public static void Merge(UserState surviving, UserState discarded)
    {
        var before = discarded.RenderTruncated();
        surviving.App.RemoveUser(discarded);
        discarded.MergedInto = surviving;

        surviving.GivenName ??= discarded.GivenName;
        surviving.Surname ??= discarded.Surname;
        surviving.Email ??= discarded.Email;
        foreach (var (name, value) in discarded.Properties)
        {
            if (!surviving.Properties.ContainsKey(name))
                surviving.Properties[name] = value?.DeepClone();
        }

        if (surviving.UserId is null && discarded.UserId is { } userId)
            surviving.App.SetUserId(surviving, userId);

        surviving.IsSecured |= discarded.IsSecured;
        MoveClients(surviving, discarded);
        MoveMessages(surviving, discarded);
        while (discarded.Inbox.Reader.TryRead(out var unreceived))
            surviving.Inbox.Writer.TryWrite(unreceived);

        WebhookEvents.Merged(surviving, before);
    }

    private static void MoveClients(UserState surviving, UserState discarded)
    {
        foreach (var client in discarded.Clients)
        {
            client.IsPrimary &= surviving.Clients.Count == 0;
            surviving.Clients.Add(client);
        }

        surviving.PendingClients.AddRange(discarded.PendingClients);
        discarded.Clients.Clear();
        discarded.PendingClients.Clear();
    }

    private static void MoveMessages(UserState surviving, UserState discarded)
    {
        if (discarded.Conversation is not { } other)
            return;

        if (surviving.Conversation is null)
        {
            surviving.Conversation = other;
        }
        else
        {
            foreach (var message in other.Messages)
                surviving.Conversation.Add(message);

            surviving.Conversation.UnreadCount += other.UnreadCount;
        }

        foreach (var message in other.Messages.Where(message => message.Role == "appUser"))
            message.Content["authorId"] = JsonValue.Create(surviving.Id);
    }
}
