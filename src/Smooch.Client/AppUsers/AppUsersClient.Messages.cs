namespace Smooch.Client;

/// <content>The messages of an app user.</content>
public partial class AppUsersClient
{
    private static Operation FollowNext =>
        field ??= new("AppUsers.GetNextMessages", HttpMethod.Get, "/appusers/{userId}/messages", RetryClass.Safe)
        {
            Accepts = Callers.Anyone,
            Result = SmoochJson.Converter(typeof(MessagePage)),
        };

    /// <summary>
    /// Gets a page of the messages of an app user, oldest first: the newest 100, or the 100 before or after a time.
    /// To read more than one page use <see cref="EnumerateMessagesAsync(string, HistoryDirection)"/>, which does not lose messages with the
    /// same timestamp.
    /// </summary>
    /// <param name="userId">The app user.</param>
    /// <param name="before">Only messages received before this time, exclusive (<c>before</c>, UNIX seconds with milliseconds).</param>
    /// <param name="after">Only messages received after this time, exclusive (<c>after</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page of messages.</returns>
    /// <exception cref="SmoochNotFoundException">
    /// The user does not exist, or has no conversation yet; see <see cref="TryGetMessagesAsync"/>.
    /// </exception>
    /// <exception cref="ArgumentException">Both times are set: the API accepts one.</exception>
    /// <example>
    /// <code>
    /// var page = await smooch.AppUsers.GetMessagesAsync(userId);
    /// foreach (var message in page.Messages)
    ///     Console.WriteLine($"{message.Received:u} {message.Name}: {message.Text}");
    /// </code>
    /// </example>
    public virtual async Task<MessagePage> GetMessagesAsync(
        string userId,
        DateTimeOffset? before = null,
        DateTimeOffset? after = null,
        CancellationToken cancellationToken = default)
    {
        if (before is not null && after is not null)
            throw new ArgumentException("Set before or after, not both: the API accepts one.", nameof(after));
        return await api.GetMessagesAsync(PathId.Of(userId), Ceiling(before), Floor(after), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a page of messages like <see cref="GetMessagesAsync"/>, or null when the user has no conversation yet.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="before">Only messages received before this time, exclusive (<c>before</c>, UNIX seconds with milliseconds).</param>
    /// <param name="after">Only messages received after this time, exclusive (<c>after</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; null when the user has no conversation or does not exist: the service sends 404 in both cases.</returns>
    /// <exception cref="ArgumentException">Both times are set: the API accepts one.</exception>
    /// <example>
    /// <code>
    /// if (await smooch.AppUsers.TryGetMessagesAsync(userId) is not { } page)
    ///     Console.WriteLine("No conversation yet.");
    /// </code>
    /// </example>
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

    /// <summary>Gets the page at <see cref="MessagePage.Next"/>, if that address has the configured scheme, host and port.</summary>
    /// <param name="page">A page with messages.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The next page; null when the page is the last one.</returns>
    /// <exception cref="ArgumentException">The address has another host: the credential must not be sent there.</exception>
    public virtual async Task<MessagePage?> GetNextMessagesAsync(MessagePage page, CancellationToken cancellationToken = default)
    {
        if (Argument.NotNull(page).Next is not { } next)
            return null;
        if (!WebAddress.TryParse(next, out var url) || !endpoint.Target.IsSameOrigin(url))
            throw new ArgumentException("The address of the next page does not belong to the configured service.", nameof(page));
        return await endpoint.SendAsync<MessagePage>(FollowNext, url.AbsoluteUri, content: null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Enumerates the whole message history of an app user, page by page: every message once, in order, also when many messages have the
    /// same timestamp.
    /// An app user without a conversation has no messages.
    /// </summary>
    /// <param name="userId">The app user.</param>
    /// <param name="direction">Where the enumeration starts; by default with the newest message.</param>
    /// <remarks>No request is sent before the enumeration starts. See <see cref="MessageHistory"/> for pages and for resuming.</remarks>
    /// <returns>The history, to enumerate by message or by page.</returns>
    /// <example>
    /// <code>
    /// await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId))
    ///     Console.WriteLine(message.Text);
    /// </code>
    /// </example>
    public MessageHistory EnumerateMessagesAsync(string userId, HistoryDirection direction = HistoryDirection.NewestFirst) =>
        EnumerateMessagesAsync(userId, new MessageHistoryOptions { Direction = direction });

    /// <inheritdoc cref="EnumerateMessagesAsync(string, HistoryDirection)" path="/summary"/>
    /// <inheritdoc cref="EnumerateMessagesAsync(string, HistoryDirection)" path="/remarks"/>
    /// <param name="userId">The app user.</param>
    /// <param name="options">The start, and whether to prefetch the next page.</param>
    /// <returns>The history, to enumerate by message or by page.</returns>
    /// <exception cref="ArgumentException">The cursor belongs to an enumeration in the other direction.</exception>
    public virtual MessageHistory EnumerateMessagesAsync(string userId, MessageHistoryOptions options)
    {
        Argument.NotEmpty(userId);
        Argument.NotNull(options).Check();
        return new MessageHistory(
            (before, after, token) => TryGetMessagesAsync(userId, before, after, token),
            options,
            mayLackLinks: endpoint?.Target.Version == "v1");
    }

    /// <summary>Sends text to an app user, as the business.</summary>
    /// <inheritdoc cref="SendMessageAsync(string, NewMessage, CancellationToken)" path="/exception"/>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as it is in the conversation.</returns>
    /// <example>
    /// <code>
    /// await smooch.AppUsers.SendMessageAsync(userId, "Your parcel is here.");
    /// </code>
    /// </example>
    public Task<SentMessage> SendMessageAsync(string userId, string text, CancellationToken cancellationToken = default) =>
        SendMessageAsync(userId, new NewTextMessage { Text = text }, cancellationToken);

    /// <summary>
    /// Sends a message to an app user, or in the name of the app user (<see cref="NewMessage.Role"/>). The first message starts the
    /// conversation.
    /// </summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as it is in the conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The message may have been sent: check the history before you send it again.
    /// </exception>
    /// <exception cref="ArgumentException">The API would reject the message; the exception message describes the fix.</exception>
    /// <example>
    /// <code>
    /// var sent = await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
    /// {
    ///     Text = "When do you want it?",
    ///     Actions = [NewAction.Reply("Today", "TODAY"), NewAction.Reply("Tomorrow", "TOMORROW")],
    /// });
    /// Console.WriteLine(sent.Message.Id);
    /// </code>
    /// </example>
    public virtual async Task<SentMessage> SendMessageAsync(
        string userId,
        NewMessage message,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(message).Check();
        if (confirmer is null)
            return await api.SendMessageAsync(PathId.Of(userId), message, cancellationToken).ConfigureAwait(false);
        return await ConfirmAsync(
            userId,
            marker =>
                api.SendMessageAsync(PathId.Of(userId), message with { Metadata = Marked(message.Metadata, marker) }, cancellationToken),
            canResend: true,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads an image into the conversation. The service may reject an image of several megabytes.</summary>
    /// <remarks>
    /// The operation is deprecated since 2017 and still works. The alternative is <see cref="AttachmentsClient.UploadAsync"/> with a
    /// <see cref="NewImageMessage"/>.
    /// </remarks>
    /// <param name="userId">The app user.</param>
    /// <param name="image">The image; its stream is read from its current position and stays open.</param>
    /// <param name="progress">Receives the progress of the upload; null for no progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as it is in the conversation.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The image may have been sent: check the history before you send it again.
    /// </exception>
    /// <example>
    /// <code>
    /// using var file = File.OpenRead("map.png");
    /// await smooch.AppUsers.UploadImageAsync(userId, new ImageUpload { Content = file, FileName = "map.png" });
    /// </code>
    /// </example>
    public virtual async Task<SentMessage> UploadImageAsync(
        string userId,
        ImageUpload image,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(image).Check();
        if (confirmer is null)
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
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteMessageAsync(string userId, string messageId, CancellationToken cancellationToken = default) =>
        api.DeleteMessageAsync(PathId.Of(userId), PathId.Of(messageId), cancellationToken);

    /// <summary>Deletes all messages of an app user; needs scope <c>app</c> or <c>account</c>.</summary>
    /// <param name="userId">The app user, by the service's id or your own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteMessagesAsync(string userId, CancellationToken cancellationToken = default) =>
        api.DeleteMessagesAsync(PathId.Of(userId), cancellationToken);

    private Task<SentMessage> PostImageAsync(
        string userId,
        ImageUpload image,
        IProgress<UploadProgress>? progress,
        CancellationToken cancellationToken) =>
        api.UploadImageAsync(PathId.Of(userId), image.Form(progress), cancellationToken);

    private Task<SentMessage> ConfirmAsync(
        string userId,
        Func<string, Task<SentMessage>> send,
        bool canResend,
        CancellationToken cancellationToken)
    {
        var name = confirmer!.MetadataName;
        return confirmer.SendAsync(
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

    private FlatObject Marked(FlatObject? metadata, string marker) => new(metadata ?? []) { [confirmer!.MetadataName] = marker };

    private static decimal? Floor(DateTimeOffset? time) => time is { } t ? UnixTime.ToSeconds(t) : null;

    /// <summary>
    /// Rounds up: a time within a millisecond is after the start of that millisecond, so rounding down would miss a message.
    /// </summary>
    private static decimal? Ceiling(DateTimeOffset? time) =>
        time is { } t ? (t.ToUnixTimeMilliseconds() + (t.UtcTicks % TimeSpan.TicksPerMillisecond == 0 ? 0 : 1)) / 1000m : null;
}
