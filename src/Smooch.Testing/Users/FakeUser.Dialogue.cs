using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeUser
{
    /// <summary>
    /// Waits for the next message of the business, in the order in which they were posted; each is handed over once, whispers included.
    /// Messages of <see cref="AppendHistory"/> are past and not handed over. Receiving is not reading: see <see cref="ReadAsync"/>.
    /// </summary>
    /// <typeparam name="TMessage">
    /// What it must be: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; <see cref="Message"/> for any; the contents of v2
    /// (<see cref="Sunshine.TextContent"/>, <see cref="Sunshine.FormContent"/> …) or <see cref="Sunshine.Message"/>; <see cref="JsonObject"/> for the JSON of v2; or a type of <see cref="FakeSmoochOptions.ReadMessagesAs{TMessage}"/>.
    /// </typeparam>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Nothing came within <see cref="FakeSmoochOptions.ReceiveTimeout"/>, something else came, or the user was deleted; the text says what did happen.
    /// </exception>
    /// <exception cref="ArgumentException">No API reads messages as <typeparamref name="TMessage"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<TMessage> ReceiveAsync<TMessage>(CancellationToken cancellationToken = default)
        where TMessage : class
    {
        var format = user.App.Service.Options.FormatOf(typeof(TMessage));
        var next = await NextAsync(typeof(TMessage).Name, cancellationToken).ConfigureAwait(false);
        var message = format.Read(Read(_ => format.Version == ApiVersions.V2 ? V2Messages.Render(next) : next.Render(MessageShape.V1_1)));
        return message as TMessage
               ?? throw Failure($"Expected {typeof(TMessage).Name}, received {message.GetType().Name}: {Read(user => DialogueReport.Line(user, next))}");
    }

    /// <summary>
    /// Waits until every webhook was delivered, then makes sure that the business has said nothing that was not received. Exact for bots
    /// that answer before they return from their webhook; what a bot says later, on its own, cannot be foreseen.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Something came, or webhooks were not taken within <see cref="FakeSmoochOptions.ReceiveTimeout"/>; the text says what did happen.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
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
            throw Failure($"Expected nothing, but webhooks were not taken within {Seconds(service.Options.ReceiveTimeout)}: the bot may still have something to say.");
        }

        if (Read(user => user.Inbox.Peek(Scope(user)) is { } unexpected ? DialogueReport.Line(user, unexpected) : null) is { } line)
            throw Failure($"Expected nothing, received: {line}");
    }

    /// <summary>Fills in the newest form that was not filled in yet, and sends it: a message of type <c>formResponse</c>, v1.1.</summary>
    /// <param name="answers">The answer to each field by its name; to a select field, the name or the label of an option.</param>
    /// <param name="cancellationToken">Cancels before it happens; the call itself does not wait.</param>
    /// <returns>The id of the message.</returns>
    /// <exception cref="InvalidOperationException">There is no such form.</exception>
    /// <exception cref="ArgumentException">A field has no answer or one that the form would not take; or there is no such field.</exception>
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

                // The user was merged into another, or deleted: ask again.
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw Failure($"Expected {expected}, received nothing within {Seconds(timeout)}.");
            }
        }
    }

    // True when the user is gone, and nothing will come.
    private bool Receive(UserState user, TaskCompletionSource<MessageState?> received)
    {
        if (!user.IsGone)
            user.Inbox.Receive(Scope(user), received);

        return user.IsGone;
    }

    // Somebody who is in one conversation hears what is said there; somebody who is not hears everything.
    private ConversationState? Scope(UserState user) => conversationId is null ? null : Known(user);

    internal DialogueException Failure(string what) =>
        DialogueReport.Failure(what, Read(user => user), Read(Known));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
