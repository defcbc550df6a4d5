using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Merges two app users: the survivor gets messages, clients and the profile members that it does not have.</summary>
internal static class UserMerge
{
    public static void Merge(UserState surviving, UserState discarded, string reason = "api")
    {
        var before = discarded.RenderTruncated();
        var beforeInV2 = V2Users.Snapshot(discarded);
        surviving.App.RemoveUser(discarded);
        discarded.MergedInto = surviving;

        surviving.GivenName ??= discarded.GivenName;
        surviving.Surname ??= discarded.Surname;
        surviving.Email ??= discarded.Email;
        surviving.AvatarUrl ??= discarded.AvatarUrl;
        surviving.Locale ??= discarded.Locale;
        surviving.ZendeskId ??= discarded.ZendeskId;
        foreach (var (name, value) in discarded.Properties)
        {
            if (!surviving.Properties.ContainsKey(name))
                surviving.Properties[name] = value?.DeepClone();
        }

        foreach (var identity in discarded.Identities)
            surviving.Identities.Add(identity?.DeepClone());

        if (surviving.UserId is null && discarded.UserId is { } userId && surviving.App.FindUserByUserId(userId, surviving.BrandId) is null)
            surviving.App.SetUserId(surviving, userId);

        surviving.IsSecured |= discarded.IsSecured;
        MoveClients(surviving, discarded);
        var merged = MoveConversations(surviving, discarded);
        discarded.Inbox.MoveTo(surviving.Inbox, merged?.Discarded, merged?.Surviving);
        WebhookEvents.Merged(surviving, before);
        V2Events.UserMerged(surviving, beforeInV2, merged, reason);
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
        surviving.SdkClientId ??= discarded.SdkClientId;
    }

    // Two default conversations are merged; of any other, the survivor becomes a participant.
    private static MergedConversations? MoveConversations(UserState surviving, UserState discarded)
    {
        MergedConversations? result = null;
        var own = surviving.Conversation;
        foreach (var conversation in discarded.Conversations.ToArray())
        {
            foreach (var message in conversation.Messages.Where(message => (string?)message.Content["authorId"] == discarded.Id))
                message.Content["authorId"] = JsonValue.Create(surviving.Id);

            if (own is not null && conversation.IsDefault)
            {
                foreach (var message in conversation.Messages)
                    own.Add(message);

                own.UnreadCount += conversation.UnreadCount;
                result = new MergedConversations(own, conversation);
                surviving.App.Conversations.Remove(conversation.Id);
            }
            else if (conversation.Find(surviving) is not null)
            {
                conversation.Leave(conversation.Find(discarded)!);
            }
            else
            {
                conversation.Find(discarded)!.User = surviving;
                surviving.Conversations.Add(conversation);
            }
        }

        discarded.Conversations.Clear();
        return result;
    }
}

internal sealed record MergedConversations(ConversationState Surviving, ConversationState Discarded);
