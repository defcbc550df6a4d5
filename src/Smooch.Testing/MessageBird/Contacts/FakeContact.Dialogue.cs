using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeContact
{
    /// <summary>
    /// Waits for the next message of the business, in the order in which they were posted; each is handed over once.
    /// A message that fails is not received. Receiving is not reading: see <see cref="ReadAsync"/>.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Nothing came within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>; the text says what did happen.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
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
    /// <typeparam name="TMessage">What it must be: <c>TextMessage</c>, <c>ImageMessage</c> and so on; <c>Message</c> for any.</typeparam>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Nothing came within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>, or something else came; the text says what did happen.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<TMessage> ReceiveAsync<TMessage>(CancellationToken cancellationToken = default)
        where TMessage : Smooch.MessageBird.Message
    {
        var received = await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        var payload = new JsonObject { ["type"] = "message.created", ["message"] = received.Json.DeepClone() };
        var message = ((Smooch.MessageBird.MessageCreatedEvent)Smooch.MessageBird.WebhookParser.Parse(WireJson.ToBytes(payload))).Message!;
        return message as TMessage
            ?? throw Failure($"Expected {typeof(TMessage).Name}, received {message.GetType().Name}: {received.Type} {received.Text}");
    }

    /// <summary>
    /// Waits until every webhook was delivered, then makes sure that the business has said nothing that was not received. Exact for bots
    /// that answer before they return from their webhook; what a bot says later, on its own, cannot be foreseen.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Something came, or webhooks were not taken within <see cref="FakeMessageBirdOptions.ReceiveTimeout"/>; the text says what did
    /// happen.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
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
                $"Expected nothing, but webhooks were not taken within {Seconds(timeout)}: the bot may still have something to say.");
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
