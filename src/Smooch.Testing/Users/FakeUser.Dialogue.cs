using System.Globalization;
using System.Threading.Channels;

namespace Smooch.Testing;

public sealed partial class FakeUser
{
    /// <summary>
    /// Waits for the next message of the business, in the order in which they were posted; each is handed over once, whispers included.
    /// Messages of <see cref="AppendHistory"/> are past and not handed over. Receiving is not reading: see <see cref="ReadAsync"/>.
    /// </summary>
    /// <typeparam name="TMessage">What it must be: <see cref="TextMessage"/>, <see cref="ImageMessage"/> and so on; <see cref="Message"/> for any.</typeparam>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DialogueException">
    /// Nothing came within <see cref="FakeSmoochOptions.ReceiveTimeout"/>, something else came, or the user was deleted; the text says what did happen.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<TMessage> ReceiveAsync<TMessage>(CancellationToken cancellationToken = default)
        where TMessage : Message
    {
        var next = await NextAsync(typeof(TMessage).Name, cancellationToken).ConfigureAwait(false);
        var message = SdkMessages.Parse(Read(_ => next.Render(MessageShape.V1_1)));
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
            await service.Webhooks.WhenIdleAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure($"Expected nothing, but webhooks were not taken within {Seconds(service.Options.ReceiveTimeout)}: the bot may still have something to say.");
        }

        if (Read(user => user.Inbox.Reader.TryPeek(out var unexpected) ? DialogueReport.Line(user, unexpected) : null) is { } line)
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
        return Do(user => MessagePoster.Say(user, Client(user), FormAnswer.Fill(user, answers)).Id, cancellationToken);
    }

    private async Task<MessageState> NextAsync(string expected, CancellationToken cancellationToken)
    {
        var timeout = user.App.Service.Options.ReceiveTimeout;
        using var patience = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        while (true)
        {
            try
            {
                return await Read(user => user.Inbox).Reader.ReadAsync(either.Token).ConfigureAwait(false);
            }
            catch (ChannelClosedException) when (!Read(user => user.IsGone))
            {
                // The user was merged into another: go on with the inbox of that one.
            }
            catch (ChannelClosedException)
            {
                throw Failure($"Expected {expected}, but the user was deleted.");
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw Failure($"Expected {expected}, received nothing within {Seconds(timeout)}.");
            }
        }
    }

    private DialogueException Failure(string what) => DialogueReport.Failure(what, Read(user => user));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
