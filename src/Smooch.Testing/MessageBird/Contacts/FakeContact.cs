using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// A person at a channel. An action of the contact changes the conversation immediately and calls the webhooks. A message of the business
/// is awaited with <see cref="ReceiveAsync"/>. Contacts are independent of each other and thread-safe.
/// </summary>
public sealed partial class FakeContact
{
    private readonly MessageBirdContact contact;

    internal FakeContact(MessageBirdContact contact) => this.contact = contact;

    /// <summary>Gets the id (<c>contactId</c>): 32 hexadecimal characters.</summary>
    public string Id => contact.Id;

    /// <summary>Gets the phone number with <c>+</c>; null when there is none.</summary>
    public string? Msisdn => Read(() => contact.Msisdn is { } digits ? "+" + digits : null);

    /// <summary>Gets the address of the contact on its channel: <c>to</c> of sent messages, <c>from</c> of received ones.</summary>
    public string Address => Read(() => contact.Address(contact.Channel.PlatformId)!);

    /// <summary>Gets the name to show: the display name, the names, or the phone number.</summary>
    public string Name => Read(() => (string?)contact.Render()["displayName"] ?? "");

    /// <summary>Gets the platform of the contact, for example <c>whatsapp</c>.</summary>
    public string Platform => Read(() => contact.Channel.PlatformId);

    /// <summary>Gets the number of messages in all conversations of the contact.</summary>
    public int MessageCount => Read(() => contact.Conversations.Sum(conversation => conversation.Messages.Count));

    /// <summary>Gets some of the messages of all conversations, oldest first, as the API shows them.</summary>
    /// <param name="skip">The number of the oldest messages to leave out.</param>
    /// <param name="take">The maximum number of messages to return.</param>
    /// <returns>The messages.</returns>
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

    /// <summary>Gets the active conversation; null before the first message, and after the last one was archived.</summary>
    public string? ConversationId => Read(() => contact.ActiveConversation?.Id);

    /// <summary>Gets all messages of the contact's conversations, oldest first, as the API shows them.</summary>
    public IReadOnlyList<JsonObject> Messages => Read(() =>
        contact.Conversations.SelectMany(conversation => conversation.Messages).Select(message => message.Render()).ToArray());

    /// <summary>Sends a text message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    /// <example><code>await contact.SayAsync("Where is my parcel?");</code></example>
    public Task<string> SayAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return SendAsync("text", new JsonObject { ["text"] = text }, cancellationToken);
    }

    /// <summary>Sends a message of any type.</summary>
    /// <param name="type">The type; an unknown type is allowed.</param>
    /// <param name="content">The content, as JSON.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
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
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendImageAsync(byte[] content, string mediaType = "image/png", CancellationToken cancellationToken = default) =>
        SendMediaAsync("image", content, mediaType, cancellationToken);

    /// <summary>Sends a file. It is stored and can be downloaded from the <c>url</c> of its content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendFileAsync(byte[] content, string mediaType, CancellationToken cancellationToken = default) =>
        SendMediaAsync("file", content, mediaType, cancellationToken);

    /// <summary>Sends a location.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> ShareLocationAsync(double latitude, double longitude, CancellationToken cancellationToken = default)
    {
        var location = new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude };
        return SendAsync("location", new JsonObject { ["location"] = location }, cancellationToken);
    }

    /// <summary>Chooses a button or a row of the newest interactive message that has it.</summary>
    /// <param name="idOrTitle">The id or the title of the button or row.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message of the choice.</returns>
    /// <exception cref="InvalidOperationException">There is no such choice; the exception message lists the choices.</exception>
    /// <example>
    /// <code>
    /// await contact.ChooseAsync("Today");
    /// </code>
    /// </example>
    public Task<string> ChooseAsync(string idOrTitle, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(idOrTitle);
        return Do(() => BirdPost.Receive(contact, "interactive", BirdChoice.Find(contact, idOrTitle)).Id, cancellationToken);
    }

    /// <summary>Marks all delivered messages as read, where the platform confirms reading.</summary>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
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
    /// <param name="code">The <c>code</c> of their error; 302 means that the number has no WhatsApp account.</param>
    /// <param name="description">The <c>description</c> of their error.</param>
    public void FailDeliveries(string status = "rejected", int code = 302, string description = "The recipient cannot be reached")
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        Read(() => contact.DeliveryFailure = (status, code, description));
    }

    /// <summary>Lets messages to the contact be delivered again.</summary>
    public void AcceptDeliveries() => Read(() => contact.DeliveryFailure = null);

    /// <summary>Adds messages at the end of the history directly: no request, no webhook, any member with any value.</summary>
    /// <param name="messages">
    /// The messages, as JSON; <c>id</c>, <c>conversationId</c> and <c>type</c> are added when absent.
    /// </param>
    /// <returns>The ids, in the order of the messages.</returns>
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
