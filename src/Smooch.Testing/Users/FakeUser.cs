using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// A person at a channel. An action of the user changes the conversation immediately and calls the webhooks. A message of the business
/// is awaited with <see cref="ReceiveAsync{TMessage}"/>. Users are independent of each other and thread-safe.
/// </summary>
public sealed partial class FakeUser
{
    private readonly string? conversationId;
    private UserState user;

    internal FakeUser(UserState user, string? conversationId = null)
    {
        this.user = user;
        this.conversationId = conversationId;
    }

    /// <summary>Gets the Smooch id (<c>_id</c>); it changes when the user is merged into another.</summary>
    public string Id => Read(user => user.Id);

    /// <summary>Gets the business's own id (<c>userId</c>), if there is one.</summary>
    public string? UserId => Read(user => user.UserId);

    /// <summary>Gets the number of messages of the business that the user has not read.</summary>
    public int UnreadCount => Read(user => Known(user)?.Find(user)?.UnreadCount ?? 0);

    /// <summary>
    /// Gets the id of the conversation of this object: the one of <see cref="In"/>, else the default one; null before there is one.
    /// </summary>
    public FakeConversation? Conversation => Read(user => Known(user) is { } conversation ? new FakeConversation(conversation) : null);

    /// <summary>Gets every conversation of the user, in the order of joining.</summary>
    public IReadOnlyList<FakeConversation> Conversations =>
        Read(user => user.Conversations.Select(conversation => new FakeConversation(conversation)).ToArray());

    /// <summary>Gets the user as v2 shows it.</summary>
    public JsonObject Json => Read(V2Users.Render);

    /// <summary>Gets the whole conversation as v1.1 shows it, oldest first.</summary>
    public IReadOnlyList<JsonObject> Messages =>
        Read(user => Known(user)?.Messages.Select(message => message.Render(MessageShape.V1_1)).ToArray() ?? []);

    /// <summary>Gets a value indicating whether the business is typing in the conversation.</summary>
    public bool IsBusinessTyping => Read(user => Known(user)?.IsBusinessTyping ?? false);

    /// <summary>
    /// Returns the same user in one of its conversations: its actions and received messages are those of that conversation.
    /// </summary>
    /// <param name="conversationId">The id of a conversation of the user.</param>
    /// <returns>The user in that conversation.</returns>
    /// <exception cref="KeyNotFoundException">The user is not in that conversation.</exception>
    public FakeUser In(string conversationId)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        return Read(user => user.Conversations.Exists(conversation => conversation.Id == conversationId)
            ? new FakeUser(user, conversationId)
            : throw new KeyNotFoundException($"The user is not in a conversation '{conversationId}'."));
    }

    /// <summary>Starts another conversation, if the app allows several; the first one is the default one.</summary>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The same user in the new conversation.</returns>
    public async Task<FakeUser> OpenConversationAsync(CancellationToken cancellationToken = default) => In(await Do(
        user =>
        {
            if (user.Conversation is null)
                return user.StartConversation("startConversation", Client(user)).Id;

            var conversation = user.App.AddConversation(ConversationState.Personal);
            conversation.Join(user);
            Switchboard.Begin(conversation, Client(user));
            V2Events.ConversationCreated(conversation, user, "startConversation", Client(user), null);
            return conversation.Id;
        },
        cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Clicks a button of the newest message that has it, or of the persistent menu. A postback calls the webhooks; a reply sends a message
    /// with its payload;
    /// buying pays immediately; a link or a webview has no effect here.
    /// </summary>
    /// <param name="actionIdOrPayload">The <c>_id</c>, the payload or the label of the action.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the action.</returns>
    /// <exception cref="InvalidOperationException">There is no such button; the exception message lists the buttons.</exception>
    /// <example>
    /// <code>
    /// await mira.TapAsync("TODAY");
    /// </code>
    /// </example>
    public Task<string> TapAsync(string actionIdOrPayload, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(actionIdOrPayload);
        return Do(user => ButtonTap.Tap(Known(user), user, Client(user), actionIdOrPayload), cancellationToken);
    }

    /// <summary>Starts or stops typing.</summary>
    /// <param name="isTyping">False to stop.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task TypeAsync(bool isTyping = true, CancellationToken cancellationToken = default) => Do(
        user =>
        {
            var activity = isTyping ? "typing:start" : "typing:stop";
            var conversation = Known(user);
            if (conversation is null or { IsDefault: true })
                WebhookEvents.Typed(user, Client(user), activity);

            if (conversation is not null)
                V2Events.Acted(conversation, user, Client(user), activity);

            return user.Id;
        },
        cancellationToken);

    /// <summary>Marks all messages as read.</summary>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task ReadAsync(CancellationToken cancellationToken = default) => Do(
        user =>
        {
            var conversation = Started(user);
            var participant = conversation.Find(user)!;
            participant.UnreadCount = 0;
            participant.LastRead = user.App.Service.Clock.Now;
            if (conversation.IsDefault)
                WebhookEvents.ConversationRead(user, Client(user));

            V2Events.Acted(conversation, user, Client(user), "conversation:read");
            return user.Id;
        },
        cancellationToken);

    /// <summary>Opts in on the channel, optionally by a referral link: the trigger <c>conversation:start</c>.</summary>
    /// <param name="referral">The referral, as JSON; null for none.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task StartConversationAsync(JsonObject? referral = null, CancellationToken cancellationToken = default) => Do(
        user =>
        {
            user.StartConversation("startConversation", Client(user), referral);
            WebhookEvents.ConversationStarted(user, Client(user), referral);
            return user.Id;
        },
        cancellationToken);

    /// <summary>Follows a referral link, a code or an ad: the trigger <c>conversation:referral</c>.</summary>
    /// <param name="referral">The referral, as JSON.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task FollowReferralAsync(JsonObject referral, CancellationToken cancellationToken = default) => Do(
        user =>
        {
            var conversation = Started(user);
            if (conversation.IsDefault)
                WebhookEvents.Referred(user, Client(user), referral);

            V2Events.Referred(conversation, user, Client(user), referral);
            return user.Id;
        },
        cancellationToken);

    /// <summary>
    /// Lets the channel forward data that is not a message, as Apple does: the trigger <c>passthrough:messaging</c> of v2.
    /// </summary>
    /// <param name="data">Members of the payload.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task PassThroughAsync(JsonObject data, CancellationToken cancellationToken = default) => Do(
        user =>
        {
            V2Events.PassedThrough(Started(user), user, Client(user), data);
            return user.Id;
        },
        cancellationToken);

    /// <summary>Confirms the pending link of a channel, or declines it.</summary>
    /// <param name="channel">The channel, for example <c>whatsapp</c>.</param>
    /// <param name="accept">False to decline: the trigger <c>link:failure</c>.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    /// <exception cref="InvalidOperationException">No link of that channel is pending.</exception>
    public Task AnswerLinkAsync(string channel, bool accept = true, CancellationToken cancellationToken = default) => Do(
        user =>
        {
            var client = user.PendingClients.Find(pending => pending.Platform == channel)
                         ?? throw new InvalidOperationException($"No link of channel '{channel}' is pending.");
            if (accept)
                ChannelLink.Complete(user, client);
            else
                ChannelLink.Fail(user, client, "link_denied", "The user declined");

            return client.Id;
        },
        cancellationToken);

    /// <summary>Lets the user's channel reject the messages of the business from now on, or accept them again.</summary>
    /// <param name="error">The <c>error</c> of the failure webhooks; null to accept messages again.</param>
    public void FailDeliveries(JsonObject? error) => Read(user => user.DeliveryFailure = error);

    /// <summary>Connects a business system such as Slack, so that it is listed among the user's business systems.</summary>
    /// <param name="system">The system, as JSON, with its <c>type</c>.</param>
    public void AddBusinessSystem(JsonObject system)
    {
        ArgumentNullException.ThrowIfNull(system);
        Read(user => { user.BusinessSystems.Add(system.DeepClone()); return 0; });
    }

    /// <summary>Adds messages to the history directly: no request, no webhook, any time.</summary>
    /// <param name="messages">The messages; messages with the same timestamp keep this order.</param>
    /// <returns>The ids, in the order of the messages.</returns>
    public IReadOnlyList<string> AppendHistory(IEnumerable<FakeHistoryMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return Change(user => messages.Select(message => History.Append(user, Started(user), message)).ToArray());
    }

    private ConversationState? Known(UserState user) => conversationId is null
        ? user.Conversation
        : user.Conversations.Find(conversation => conversation.Id == conversationId);

    private ConversationState Started(UserState user) => conversationId is null
        ? user.StartConversation("message", Client(user))
        : Known(user) ?? throw new InvalidOperationException($"The user is no longer in the conversation '{conversationId}'.");

    internal ConversationState StartedConversation() => Read(Started);

    private static ClientState Client(UserState user)
    {
        if (user.CurrentClient is { } client)
            return client;

        client = new ClientState(user.App.Service.Ids.Object(), "web") { IsPrimary = true, LastSeen = user.App.Service.Clock.Now };
        user.Clients.Add(client);
        return client;
    }

    private Task<string> Do(Func<UserState, string> action, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<string>(cancellationToken)
            : Task.FromResult(Change(user => user.IsGone ? throw new InvalidOperationException("The user was deleted.") : action(user)));

    private T Read<T>(Func<UserState, T> read)
    {
        lock (user.App.Service.Gate)
        {
            while (user.MergedInto is { } survivor)
                user = survivor;

            return read(user);
        }
    }

    private T Change<T>(Func<UserState, T> change) => user.App.Service.Run(() => Read(change));
}
