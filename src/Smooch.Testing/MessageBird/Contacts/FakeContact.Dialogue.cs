using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeContact
{
    /// <summary>
    /// Waits for the next message of the business, in the order in which they were sent; each is returned once.
    /// A message that fails is not received. To receive a message does not mark it as read: see <see cref="ReadAsync"/>.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The message.</returns>
    /// <exception cref="DialogueException">
    /// Nothing was received within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>; the exception message reports the conversation.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    public async Task<FakeReceivedMessage> ReceiveAsync(CancellationToken cancellationToken = default)
    {
        var timeout = contact.State.Options.ReceiveTimeout;
        using var patience = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var message = await contact.Inbox.Reader.ReadAsync(either.Token).ConfigureAwait(false);
            return new FakeReceivedMessage(Read(message.Render));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure($"Expected a message, received nothing within {Seconds(timeout)}.");
        }
    }

    /// <summary>Waits for the next message of the business, as the SDK's own type.</summary>
    /// <typeparam name="TMessage">The expected type: <c>TextMessage</c>, <c>ImageMessage</c> and so on; <c>Message</c> for any.</typeparam>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The message.</returns>
    /// <exception cref="DialogueException">
    /// Nothing was received within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>, or something else; the exception message reports
    /// the conversation.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    /// <example>
    /// <code>
    /// var reply = await contact.ReceiveAsync&lt;Smooch.MessageBird.TextMessage>();
    /// Console.WriteLine(reply.Content?.Text);
    /// </code>
    /// </example>
    public async Task<TMessage> ReceiveAsync<TMessage>(CancellationToken cancellationToken = default)
        where TMessage : Smooch.MessageBird.Message
    {
        var received = await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        var payload = new JsonObject { ["type"] = "message.created", ["message"] = received.Json.DeepClone() };
        var message = (
            (Smooch.MessageBird.MessageCreatedEvent)Smooch.MessageBird.WebhookParser.Parse(ServiceJson.ToBytes(payload))).Message!;
        return message as TMessage
            ?? throw Failure($"Expected {typeof(TMessage).Name}, received {message.GetType().Name}: {received.Type} {received.Text}");
    }

    /// <summary>
    /// Waits until every webhook was delivered, then checks that every message of the business was received. It is exact for bots
    /// that respond before they return from their webhook; it does not see a message that a bot sends later.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that completes when no message has arrived.</returns>
    /// <exception cref="DialogueException">
    /// There is another message, or webhooks were not delivered within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>; the exception
    /// message reports the conversation.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    public async Task ReceiveNothingAsync(CancellationToken cancellationToken = default)
    {
        var timeout = contact.State.Options.ReceiveTimeout;
        using var patience = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await contact.State.Sender.WhenIdleAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(
                $"Expected nothing, but webhooks were not delivered within {Seconds(timeout)}: the bot may still send a message.");
        }

        if (Read(() => contact.Inbox.Reader.TryPeek(out var unexpected) ? Line(unexpected) : null) is { } line)
            throw Failure($"Expected nothing, received: {line}");
    }

    private DialogueException Failure(string what)
    {
        var state = contact.State;
        string[] said, webhooks;
        lock (state.Gate)
        {
            said = [.. contact.Conversations.SelectMany(conversation => conversation.Messages).Select(Line)];
            webhooks = [.. state.Webhooks.Select(webhook => $"{webhook.Url} ({string.Join(", ", webhook.Events)}, {webhook.Status})")];
        }

        return DialogueReport.Failure(what, said, webhooks, state.Journal, state.Sender);
    }

    private static string Line(MessageBirdMessage message)
    {
        var received = new FakeReceivedMessage(message.Json);
        var who = (string?)message.Json["direction"] == "received" ? "contact" : "business";
        return $"{who}: ({received.Type}, {message.Status}) {received.Text}".TrimEnd();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
