namespace Smooch.Client;

/// <content>The messages of an app user.</content>
public partial class AppUsersClient
{
    private static Operation FollowNext => field ??= new("AppUsers.GetNextMessages", HttpMethod.Get, "/appusers/{userId}/messages", RetryClass.Safe)
    {
        Accepts = Callers.Anyone,
        Result = SmoochJson.Converter(typeof(MessagePage)),
    };

    /// <summary>
    /// Gets a page of an app user's messages, oldest first: the newest 100, or the 100 before or after a time.
    /// To read more than a page use <see cref="EnumerateMessagesAsync(string, HistoryDirection)"/>, which cannot miss messages of one millisecond.
    /// </summary>
    /// <param name="userId">The app user.</param>
    /// <param name="before">Only messages received before this time, exclusive (<c>before</c>, UNIX seconds with milliseconds).</param>
    /// <param name="after">Only messages received after this time, exclusive (<c>after</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="SmoochNotFoundException">There is no such user, or the user has no conversation yet; see <see cref="TryGetMessagesAsync"/>.</exception>
    /// <exception cref="ArgumentException">Both times are given: the API takes one.</exception>
    public virtual async Task<MessagePage> GetMessagesAsync(
        string userId,
        DateTimeOffset? before = null,
        DateTimeOffset? after = null,
        CancellationToken cancellationToken = default)
    {
        if (before is not null && after is not null)
            throw new ArgumentException("Give before or after, not both: the API takes one.", nameof(after));
        return await api.GetMessagesAsync(PathId.Of(userId), Ceiling(before), Floor(after), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same as <see cref="GetMessagesAsync"/>, but null when the user has no conversation yet (or does not exist: the service answers both alike).</summary>
    /// <inheritdoc cref="GetMessagesAsync" path="/param"/>
    public virtual async Task<MessagePage?> TryGetMessagesAsync(
        string userId,
        DateTimeOffset? before = null,
        DateTimeOffset? after = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetMessagesAsync(userId, before, after, cancellationToken).ConfigureAwait(false);
        }
        catch (SmoochNotFoundException e) when (e.IsOfService)
        {
            return null;
        }
    }

    /// <summary>Follows <see cref="MessagePage.Next"/>, if it leads to the configured scheme, host and port.</summary>
    /// <returns>The next page; null when the page is the last one.</returns>
    /// <exception cref="ArgumentException">The address leads elsewhere: a credential must not travel there.</exception>
    public virtual async Task<MessagePage?> GetNextMessagesAsync(MessagePage page, CancellationToken cancellationToken = default)
    {
        if (Argument.NotNull(page).Next is not { } next)
            return null;
        if (!WebAddress.TryParse(next, out var url) || !endpoint.Target.IsSameOrigin(url))
            throw new ArgumentException("The address of the next page does not lead to the configured service.", nameof(page));
        return await endpoint.SendAsync<MessagePage>(FollowNext, url.AbsoluteUri, content: null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Walks over the whole history of an app user, page by page as you go: every message once, in order, also when many share one millisecond.
    /// An app user without a conversation has no messages.
    /// </summary>
    /// <example><code>await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId)) …</code></example>
    /// <param name="userId">The app user.</param>
    /// <param name="direction">Where to begin; with the newest message unless said.</param>
    /// <remarks>Nothing is sent before the enumeration begins. See <see cref="MessageHistory"/> for pages and for resuming.</remarks>
    public MessageHistory EnumerateMessagesAsync(string userId, HistoryDirection direction = HistoryDirection.NewestFirst) =>
        EnumerateMessagesAsync(userId, new MessageHistoryOptions { Direction = direction });

    /// <inheritdoc cref="EnumerateMessagesAsync(string, HistoryDirection)"/>
    /// <param name="userId">The app user.</param>
    /// <param name="options">Where to begin, and whether to fetch ahead.</param>
    /// <exception cref="ArgumentException">The cursor belongs to a walk in the other direction.</exception>
    public virtual MessageHistory EnumerateMessagesAsync(string userId, MessageHistoryOptions options)
    {
        Argument.NotEmpty(userId);
        Argument.NotNull(options).Check();
        return new MessageHistory((before, after, token) => TryGetMessagesAsync(userId, before, after, token), options);
    }

    /// <summary>Sends text to an app user, as the business.</summary>
    /// <inheritdoc cref="SendMessageAsync(string, NewMessage, CancellationToken)"/>
    public Task<SentMessage> SendMessageAsync(string userId, string text, CancellationToken cancellationToken = default) =>
        SendMessageAsync(userId, new NewTextMessage { Text = text }, cancellationToken);

    /// <summary>Sends a message to an app user, or as one (<see cref="NewMessage.Role"/>). The first message starts the conversation.</summary>
    /// <returns>The message as the conversation holds it.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The message may have been sent: look into the history before you send it again.</exception>
    /// <exception cref="ArgumentException">The message is one that the API would refuse; the text says what to mend.</exception>
    public virtual async Task<SentMessage> SendMessageAsync(string userId, NewMessage message, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(message).Check();
        if (settlement is null)
            return await api.SendMessageAsync(PathId.Of(userId), message, cancellationToken).ConfigureAwait(false);
        return await ConfirmAsync(
            userId,
            marker => api.SendMessageAsync(PathId.Of(userId), message with { Metadata = Marked(message.Metadata, marker) }, cancellationToken),
            canResend: true,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads an image into the conversation. The service has called this deprecated since 2017 and never removed it; several megabytes may be refused.</summary>
    /// <param name="userId">The app user.</param>
    /// <param name="image">The image; its stream is read from where it stands and stays open.</param>
    /// <param name="progress">Is told how far the upload is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="SmoochOutcomeUnknownException">The image may have been posted: look into the history before you send it again.</exception>
    public virtual async Task<SentMessage> UploadImageAsync(
        string userId,
        ImageUpload image,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(image).Check();
        if (settlement is null)
            return await PostImageAsync(userId, image, progress, cancellationToken).ConfigureAwait(false);
        var stream = image.Content;
        var start = stream.CanSeek ? stream.Position : 0;
        return await ConfirmAsync(
            userId,
            marker =>
            {
                if (stream.CanSeek)
                    stream.Position = start;
                return PostImageAsync(userId, image with { Metadata = Marked(image.Metadata, marker) }, progress, cancellationToken);
            },
            stream.CanSeek,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes one message; needs scope <c>app</c> or <c>account</c>.</summary>
    public virtual Task DeleteMessageAsync(string userId, string messageId, CancellationToken cancellationToken = default) =>
        api.DeleteMessageAsync(PathId.Of(userId), PathId.Of(messageId), cancellationToken);

    /// <summary>Deletes all messages of an app user; needs scope <c>app</c> or <c>account</c>.</summary>
    public virtual Task DeleteMessagesAsync(string userId, CancellationToken cancellationToken = default) =>
        api.DeleteMessagesAsync(PathId.Of(userId), cancellationToken);

    private Task<SentMessage> PostImageAsync(string userId, ImageUpload image, IProgress<UploadProgress>? progress, CancellationToken cancellationToken) =>
        api.UploadImageAsync(PathId.Of(userId), image.Form(progress), cancellationToken);

    private Task<SentMessage> ConfirmAsync(string userId, Func<string, Task<SentMessage>> send, bool canResend, CancellationToken cancellationToken)
    {
        var name = settlement!.MetadataName;
        return settlement.SendAsync(
            new ConfirmedSend<Message, SentMessage>
            {
                Send = send,
                CanResend = canResend,
                History = EnumerateMessagesAsync(userId),
                Marker = message => message.Metadata.TryGetValue(name, out var value) ? value.ToString() : null,
                ReceivedAt = message => message.Received,
                Found = message => new SentMessage { Message = message },
            },
            cancellationToken);
    }

    private FlatObject Marked(FlatObject? metadata, string marker) => new(metadata ?? []) { [settlement!.MetadataName] = marker };

    private static decimal? Floor(DateTimeOffset? time) => time is { } t ? UnixTime.ToSeconds(t) : null;

    /// <summary>What lies inside a millisecond is after its start: rounding down would leave a message out.</summary>
    private static decimal? Ceiling(DateTimeOffset? time) =>
        time is { } t ? (t.ToUnixTimeMilliseconds() + (t.UtcTicks % TimeSpan.TicksPerMillisecond == 0 ? 0 : 1)) / 1000m : null;
}
