using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// A person on the other side of a channel. What it does changes the conversation immediately and calls the webhooks; what the business
/// answers is awaited with <see cref="ReceiveAsync"/>. Contacts are independent of each other, and safe for use by many threads.
/// </summary>
public sealed partial class FakeContact
{
    private readonly MessageBirdContact contact;

    internal FakeContact(MessageBirdContact contact) => this.contact = contact;

    /// <summary>The id (<c>contactId</c>): 32 hexadecimal characters.</summary>
    public string Id => contact.Id;

    /// <summary>The phone number with <c>+</c>; null when there is none.</summary>
    public string? Msisdn => Read(() => contact.Msisdn is { } digits ? "+" + digits : null);

    /// <summary>How messages name the contact on its channel: <c>to</c> of what is sent, <c>from</c> of what is received.</summary>
    public string Address => Read(() => contact.Address(contact.Channel.PlatformId)!);

    /// <summary>Gets the name to show: the display name, the names, or the phone number.</summary>
    public string Name => Read(() => (string?)contact.Render()["displayName"] ?? "");

    /// <summary>Gets the platform that the contact writes on, for example <c>whatsapp</c>.</summary>
    public string Platform => Read(() => contact.Channel.PlatformId);

    /// <summary>Gets the number of messages in all conversations of the contact.</summary>
    public int MessageCount => Read(() => contact.Conversations.Sum(conversation => conversation.Messages.Count));

    /// <summary>Gets some of the messages of all conversations, oldest first, as the API shows them.</summary>
    /// <param name="skip">How many of the oldest messages to leave out.</param>
    /// <param name="take">How many messages to return at most.</param>
    public IReadOnlyList<JsonObject> GetMessages(int skip, int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return Read(() => contact.Conversations.SelectMany(conversation => conversation.Messages)
            .Skip(skip).Take(take).Select(message => message.Render()).ToArray());
    }

    /// <summary>Changes the name to show. No webhook is called.</summary>
    /// <param name="name">The name; null for the phone number.</param>
    public void Rename(string? name) => Read(() => contact.DisplayName = name);

    /// <summary>The active conversation; null before the first message, and after the last one was archived.</summary>
    public string? ConversationId => Read(() => contact.ActiveConversation?.Id);

    /// <summary>Everything said in the contact's conversations, oldest first, as the API shows it.</summary>
    public IReadOnlyList<JsonObject> Messages => Read(() =>
        contact.Conversations.SelectMany(conversation => conversation.Messages).Select(message => message.Render()).ToArray());

    /// <summary>Says something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SayAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return SendAsync("text", new JsonObject { ["text"] = text }, cancellationToken);
    }

    /// <summary>Sends a message of any type.</summary>
    /// <param name="type">The type, also one that no client knows.</param>
    /// <param name="content">The content as it appears on the wire.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendAsync(string type, JsonObject content, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentNullException.ThrowIfNull(content);
        return Do(() => BirdPost.Receive(contact, type, content).Id, cancellationToken);
    }

    /// <summary>Sends an image. It is stored and can be downloaded from the <c>url</c> of its content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendImageAsync(byte[] content, string mediaType = "image/png", CancellationToken cancellationToken = default) =>
        SendMediaAsync("image", content, mediaType, cancellationToken);

    /// <summary>Sends a file. It is stored and can be downloaded from the <c>url</c> of its content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendFileAsync(byte[] content, string mediaType, CancellationToken cancellationToken = default) =>
        SendMediaAsync("file", content, mediaType, cancellationToken);

    /// <summary>Shares a position.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> ShareLocationAsync(double latitude, double longitude, CancellationToken cancellationToken = default)
    {
        var location = new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude };
        return SendAsync("location", new JsonObject { ["location"] = location }, cancellationToken);
    }

    /// <summary>Chooses a button or a row of the newest interactive message that has it.</summary>
    /// <param name="idOrTitle">The id or the title of the button or row.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message that the choice becomes.</returns>
    /// <exception cref="InvalidOperationException">There is no such choice; the text lists the choices.</exception>
    public Task<string> ChooseAsync(string idOrTitle, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(idOrTitle);
        return Do(() => BirdPost.Receive(contact, "interactive", BirdChoice.Find(contact, idOrTitle)).Id, cancellationToken);
    }

    /// <summary>Reads everything delivered so far: each message becomes <c>read</c>, where the platform confirms that.</summary>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    public Task ReadAsync(CancellationToken cancellationToken = default) => Do(
        () =>
        {
            foreach (var message in contact.Conversations.SelectMany(conversation => conversation.Messages))
            {
                if (message.Status == "delivered" && MessageBirdPlatforms.ConfirmsReading(message.Json["platform"]?.ToString()))
                    BirdPost.SetMessageStatus(message, "read");
            }

            return contact.Id;
        },
        cancellationToken);

    /// <summary>Lets messages to the contact fail from now on.</summary>
    /// <param name="status">The status that they get, for example <c>rejected</c> or <c>failed</c>.</param>
    /// <param name="code">The <c>code</c> of their error; 302 says that the number has no WhatsApp account.</param>
    /// <param name="description">The <c>description</c> of their error.</param>
    public void FailDeliveries(string status = "rejected", int code = 302, string description = "The recipient cannot be reached")
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        Read(() => contact.DeliveryFailure = (status, code, description));
    }

    /// <summary>Lets messages to the contact arrive again.</summary>
    public void AcceptDeliveries() => Read(() => contact.DeliveryFailure = null);

    /// <summary>Puts messages at the end of the history: no request, no webhook, any member of any value.</summary>
    /// <param name="messages">
    /// The messages as they appear on the wire; <c>id</c>, <c>conversationId</c> and <c>type</c> are added when absent.
    /// </param>
    /// <returns>The ids, in the order given.</returns>
    public IReadOnlyList<string> AppendHistory(IEnumerable<JsonObject> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return Read(() => messages.Select(message => BirdPost.Append(contact, message).Id).ToArray());
    }

    private Task<string> SendMediaAsync(string type, byte[] content, string mediaType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Do(
            () =>
            {
                var id = contact.State.Ids.Guid();
                contact.State.Media.Add(id, new UploadedFile(id, mediaType, content));
                var media = new JsonObject { ["url"] = contact.State.Url("media/" + id) };
                return BirdPost.Receive(contact, type, new JsonObject { [type] = media }).Id;
            },
            cancellationToken);
    }

    private Task<string> Do(Func<string> action, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : Task.FromResult(Read(action));

    private T Read<T>(Func<T> read)
    {
        lock (contact.State.Gate)
            return read();
    }
}
