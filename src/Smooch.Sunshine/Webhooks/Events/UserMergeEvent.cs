namespace Smooch.Sunshine;

/// <summary>Two users were merged. The id of the discarded one is invalid from now on.</summary>
[JsonCase("user:merge")]
public sealed partial record UserMergeEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial UserMergePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.MergedConversations?.Surviving;

    /// <inheritdoc/>
    public override User? User => Payload?.MergedUsers?.Surviving;

    private protected override IEnumerable<string> Keys()
    {
        foreach (var conversation in (string?[])[Payload?.MergedConversations?.Surviving?.Id, Payload?.MergedConversations?.Discarded?.Id])
        {
            if (!string.IsNullOrEmpty(conversation))
                yield return ConversationKey(conversation!);
        }

        foreach (var user in (string?[])[Payload?.MergedUsers?.Surviving?.Id, Payload?.MergedUsers?.Discarded?.Id])
        {
            if (!string.IsNullOrEmpty(user))
                yield return UserKey(user!);
        }
    }
}
