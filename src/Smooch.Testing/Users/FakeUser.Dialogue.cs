using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeUser
{
    /// <summary>
    /// Waits for the next message of the business, in the order in which they were posted; each is returned once, whispers included.
    /// Messages of <see cref="AppendHistory"/> are not returned. To receive a message does not mark it as read: see
    /// <see cref="ReadAsync"/>.
    /// </summary>
    /// <typeparam name="TMessage">
    /// The expected type: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; <see cref="Message"/> for any; the contents of
    /// v2 (<see cref="Sunshine.TextContent"/>, <see cref="Sunshine.FormContent"/> …) or <see cref="Sunshine.Message"/>;
    /// <see cref="JsonObject"/> for the JSON of v2; or a type of <see cref="FakeSmoochOptions.ReadMessagesAs{TMessage}"/>.
    /// </typeparam>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The message.</returns>
    /// <exception cref="DialogueException">
    /// Nothing was received within <see cref="FakeSmoochOptions.ReceiveTimeout"/>, or something else, or the user was deleted; the
    /// exception message reports the conversation.
    /// </exception>
    /// <exception cref="ArgumentException">Messages cannot be read as <typeparamref name="TMessage"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    /// <example>
    /// <code>
    /// var reply = await mira.ReceiveAsync&lt;TextMessage>();
    /// Console.WriteLine(reply.Text);
    /// </code>
    /// </example>
    public async Task<TMessage> ReceiveAsync<TMessage>(CancellationToken cancellationToken = default)
        where TMessage : class
    {
        var format = user.App.Service.Options.FormatOf(typeof(TMessage));
        var next = await NextAsync(typeof(TMessage).Name, cancellationToken).ConfigureAwait(false);
        var message = format.Read(Read(_ => format.Version == ApiVersions.V2 ? V2Messages.Render(next) : next.Render(MessageShape.V1_1)));
        return message as TMessage
               ?? throw Failure(
                   $"Expected {typeof(TMessage).Name}, received {message.GetType().Name}: {Read(user => DialogueReport.Line(user, next))}");
    }

    /// <summary>
    /// Waits until every webhook was delivered, then checks that every message of the business was received. It is exact for bots
    /// that respond before they return from their webhook; it does not see a message that a bot sends later.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that completes when no message has arrived.</returns>
    /// <exception cref="DialogueException">
    /// There is another message, or webhooks were not delivered within <see cref="FakeSmoochOptions.ReceiveTimeout"/>; the exception
    /// message reports the conversation.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    public async Task ReceiveNothingAsync(CancellationToken cancellationToken = default)
    {
        var service = user.App.Service;
        using var patience = new CancellationTokenSource(service.Options.ReceiveTimeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await service.WhenDeliveredAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(
                $"Expected nothing, but webhooks were not delivered within {Seconds(service.Options.ReceiveTimeout)}: the bot may still "
                    + "send a message.");
        }

        if (Read(user => user.Inbox.Peek(Scope(user)) is { } unexpected ? DialogueReport.Line(user, unexpected) : null) is { } line)
            throw Failure($"Expected nothing, received: {line}");
    }

    /// <summary>Fills in the newest open form and sends it: a message of type <c>formResponse</c>, v1.1.</summary>
    /// <param name="answers">The value of each field by its name; for a select field the name or the label of an option.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    /// <exception cref="InvalidOperationException">There is no open form.</exception>
    /// <exception cref="ArgumentException">
    /// A field has no value or one that the form does not accept; or there is no such field.
    /// </exception>
    /// <example>
    /// <code>
    /// await mira.AnswerFormAsync(new Dictionary&lt;string, string> { ["email"] = "mira@example.org" });
    /// </code>
    /// </example>
    public Task<string> AnswerFormAsync(IReadOnlyDictionary<string, string> answers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Do(
            user =>
            {
                var content = FormAnswer.Fill(Known(user), answers);
                return MessagePoster.Say(Started(user), user, Client(user), content).Id;
            },
            cancellationToken);
    }

    private async Task<MessageState> NextAsync(string expected, CancellationToken cancellationToken)
    {
        var timeout = user.App.Service.Options.ReceiveTimeout;
        using var patience = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        while (true)
        {
            var received = new TaskCompletionSource<MessageState?>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Read(user => Receive(user, received)))
                throw Failure($"Expected {expected}, but the user was deleted.");

            try
            {
                using var giveUp = either.Token.Register(() => received.TrySetCanceled(either.Token));
                if (await received.Task.ConfigureAwait(false) is { } message)
                    return message;

                // The user was merged into another, or deleted: check again.
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw Failure($"Expected {expected}, received nothing within {Seconds(timeout)}.");
            }
        }
    }

    // True when the user was deleted, so no message will come.
    private bool Receive(UserState user, TaskCompletionSource<MessageState?> received)
    {
        if (!user.IsGone)
            user.Inbox.Receive(Scope(user), received);

        return user.IsGone;
    }

    // A user in one conversation receives the messages of that conversation; any other user receives all.
    private ConversationState? Scope(UserState user) => conversationId is null ? null : Known(user);

    internal DialogueException Failure(string what) =>
        DialogueReport.Failure(what, Read(user => user), Read(Known));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
