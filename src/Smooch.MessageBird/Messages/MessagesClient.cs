using System.Globalization;

namespace Smooch.MessageBird;

/// <summary>The messages: the history of a conversation, replies, and sending by recipient.</summary>
/// <remarks>
/// Every method throws a <see cref="SmoochException"/> when the call fails. A send is never retried when it may have arrived.
/// </remarks>
public class MessagesClient
{
    // The smallest page that the service has been seen to return: so many messages come in one response.
    private const int MessagesPerCall = 10;

    private readonly IMessagesApi api;

    internal MessagesClient(ApiEndpoint endpoint) => api = endpoint.Create<IMessagesApi>();

    /// <summary>Creates a substitute for tests.</summary>
    protected MessagesClient() => api = null!;

    /// <summary>Lists the messages of a conversation, newest first (<c>GET /conversations/{id}/messages</c>).</summary>
    /// <remarks>Messages that arrive while you enumerate are not in the list, and none is returned twice.</remarks>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="excludePlatforms">The platforms whose messages are left out; null for none.</param>
    /// <param name="pageSize">Messages per request, 1 to 100; 20 when null.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not between 1 and 100.</exception>
    /// <example>
    /// <code>
    /// await foreach (var message in messageBird.Messages.ListAsync(conversation.Id)) Console.WriteLine(message.Content?.Text);
    /// </code>
    /// </example>
    public virtual SmoochList<Message> ListAsync(
        string conversationId,
        IEnumerable<Platform>? excludePlatforms = null,
        int? pageSize = null)
    {
        var conversation = PathId.Of(conversationId);
        var excluded = Texts.Joined(excludePlatforms, nameof(excludePlatforms));
        return Pages.List<Message, MessagePage>(
            "Messages.List",
            pageSize,
            (limit, offset, cancellationToken) => api.ListAsync(conversation, limit, offset, excluded, cancellationToken),
            static page => page.Items,
            static message => message.Id);
    }

    /// <summary>Gets a message (<c>GET /messages/{id}</c>).</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message.</returns>
    /// <exception cref="SmoochNotFoundException">There is no such message, or it was sent a moment ago and is not found yet.</exception>
    /// <example>
    /// <code>
    /// var message = await messageBird.Messages.GetAsync(messageId);
    /// Console.WriteLine($"{message.Status} {message.Error?.Description}");
    /// </code>
    /// </example>
    public virtual Task<Message> GetAsync(string messageId, CancellationToken cancellationToken = default) =>
        api.GetAsync(PathId.Of(messageId), cancellationToken);

    /// <summary>Gets several messages (<c>GET /messages</c>), with one request for every ten.</summary>
    /// <param name="messageIds">The ids of the messages.</param>
    /// <param name="from">The time from which the messages were created; null for any.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The messages that exist, in the order of the service.</returns>
    /// <remarks>The list is bounded by the ids that are given.</remarks>
    /// <example>
    /// <code>
    /// var messages = await messageBird.Messages.GetManyAsync([messageId]);
    /// </code>
    /// </example>
    public virtual async Task<IReadOnlyList<Message>> GetManyAsync(
        IEnumerable<string> messageIds, DateTimeOffset? from = null, CancellationToken cancellationToken = default)
    {
        var ids = Argument.NotNull(messageIds).ToList();
        var start = from?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        List<Message> messages = [];
        for (var i = 0; i < ids.Count; i += MessagesPerCall)
        {
            var some = Texts.Joined(ids.Skip(i).Take(MessagesPerCall), nameof(messageIds))!;
            var page = await api.GetManyAsync(some, start, cancellationToken).ConfigureAwait(false);
            messages.AddRange(page.Items);
        }

        return messages;
    }

    /// <summary>Replies in a conversation with a text.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message, with the status <c>pending</c>.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    /// <example><code>var reply = await messageBird.Messages.ReplyAsync(conversationId, "It arrives tomorrow.");</code></example>
    public Task<Message> ReplyAsync(string conversationId, string text, CancellationToken cancellationToken = default) =>
        ReplyAsync(conversationId, new NewTextMessage { Text = text }, cancellationToken: cancellationToken);

    /// <summary>Replies in a conversation (<c>POST /conversations/{id}/messages</c>).</summary>
    /// <remarks>
    /// A reply in an archived conversation starts another: then <see cref="Message.ConversationId"/> differs from
    /// <paramref name="conversationId"/>.
    /// </remarks>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="message">The message.</param>
    /// <param name="channelId">The channel that the message is sent through; null for the channel of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message, with the status <c>pending</c>.</returns>
    /// <exception cref="ArgumentException">The message lacks something that the service demands.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    /// <example>
    /// <code>
    /// await messageBird.Messages.ReplyAsync(conversationId, new NewImageMessage { Url = "https://parcels.example.org/route.png" });
    /// </code>
    /// </example>
    public virtual Task<Message> ReplyAsync(
        string conversationId, NewMessage message, string? channelId = null, CancellationToken cancellationToken = default)
    {
        var content = Argument.NotNull(message).Checked();
        var channel = channelId is null ? null : Argument.NotEmpty(channelId);
        return api.ReplyAsync(PathId.Of(conversationId), message with { ChannelId = channel, Content = content }, cancellationToken);
    }

    /// <summary>Sends a text to a recipient, whatever the conversation.</summary>
    /// <param name="to">The recipient: a phone number, an id of the platform of the channel, or the id of a contact.</param>
    /// <param name="from">The channel that the message is sent through.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the message, with the status <c>accepted</c>.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    /// <example><code>var sent = await messageBird.Messages.SendAsync("+31600000001", channelId, "Hello!");</code></example>
    public Task<SendResult> SendAsync(string to, string from, string text, CancellationToken cancellationToken = default) =>
        SendAsync(to, from, new NewTextMessage { Text = text }, cancellationToken);

    /// <summary>Sends a message to a recipient, whatever the conversation (<c>POST /send</c>).</summary>
    /// <param name="to">The recipient: a phone number, an id of the platform of the channel, or the id of a contact.</param>
    /// <param name="from">The channel that the message is sent through.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the message, with the status <c>accepted</c>.</returns>
    /// <exception cref="ArgumentException">The message lacks something that the service demands.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: read the history before you send it again.
    /// </exception>
    public virtual Task<SendResult> SendAsync(string to, string from, NewMessage message, CancellationToken cancellationToken = default)
    {
        var content = Argument.NotNull(message).Checked();
        return api.SendAsync(
            message with { To = Argument.NotEmpty(to), From = Argument.NotEmpty(from), Content = content }, cancellationToken);
    }
}
