using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A human agent at a desk: it takes control of a user's conversation, sends messages, and passes control back.</summary>
/// <example>
/// <code>
/// var agent = fake.App.CreateAgent(mira);
/// await agent.WaitForControlAsync();
/// await agent.SayAsync("This is Ana. Let me look.");
/// await agent.ReleaseAsync();
/// </code>
/// </example>
public sealed class FakeAgent
{
    private readonly FakeUser user;
    private readonly ServiceState service;
    private readonly string placeId;

    internal FakeAgent(ServiceState service, FakeUser user, string placeId, string displayName)
    {
        this.service = service;
        this.user = user;
        this.placeId = placeId;
        DisplayName = displayName;
    }

    /// <summary>Gets the author name of the agent's messages.</summary>
    public string DisplayName { get; }

    /// <summary>Gets a value indicating whether the agent's desk is in control of the conversation.</summary>
    public bool HasControl => Do(conversation => conversation.Active?.Id == placeId);

    /// <summary>Takes control of the conversation: the trigger <c>switchboard:passControl</c>.</summary>
    /// <param name="metadata">The metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task TakeControlAsync(JsonObject? metadata = null, CancellationToken cancellationToken = default) => Do(
        conversation =>
        {
            V2ControlEndpoints.Pass(conversation, Place(conversation), metadata);
            return true;
        },
        cancellationToken);

    /// <summary>Accepts the control that a bot offered: the trigger <c>switchboard:acceptControl</c>.</summary>
    /// <param name="metadata">The metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    /// <exception cref="InvalidOperationException">Control was not offered to this desk.</exception>
    public Task AcceptControlAsync(JsonObject? metadata = null, CancellationToken cancellationToken = default) => Do(
        conversation =>
        {
            if (conversation.Pending?.Id != placeId)
                throw new InvalidOperationException("Control of the conversation was not offered to this agent.");

            V2ControlEndpoints.Accept(conversation, metadata);
            return true;
        },
        cancellationToken);

    /// <summary>Passes control to another integration of the switchboard: the trigger <c>switchboard:passControl</c>.</summary>
    /// <param name="integration">Its name, its id, or <c>next</c>.</param>
    /// <param name="metadata">The metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    /// <exception cref="ArgumentException">The switchboard has no such integration.</exception>
    public Task PassControlAsync(string integration, JsonObject? metadata = null, CancellationToken cancellationToken = default) => Do(
        conversation =>
        {
            var target = Switchboard.Target(conversation, integration)
                         ?? throw new ArgumentException($"The switchboard has no integration '{integration}'.", nameof(integration));
            V2ControlEndpoints.Pass(conversation, target, metadata);
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Releases the conversation: the trigger <c>switchboard:releaseControl</c>. The next message of the user passes control to the default
    /// integration.
    /// </summary>
    /// <param name="metadata">The metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>A task that completes when the service has handled it.</returns>
    public Task ReleaseAsync(JsonObject? metadata = null, CancellationToken cancellationToken = default) => Do(
        conversation =>
        {
            V2ControlEndpoints.Release(conversation, metadata);
            return true;
        },
        cancellationToken);

    /// <summary>Sends a text message to the user.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SayAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Do(
            conversation =>
            {
                var content = new JsonObject
                {
                    ["type"] = "text",
                    ["text"] = text,
                    ["name"] = DisplayName,
                    ["subtypes"] = new JsonArray("agent"),
                };
                return MessagePoster.Store(
                    conversation,
                    new Posting("appMaker", content, new JsonObject { ["type"] = "zd:agentWorkspace" })).Id;
            },
            cancellationToken);
    }

    /// <summary>Waits until the agent's desk is in control, for example after a bot has passed control to it.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that completes when the agent has control.</returns>
    /// <exception cref="DialogueException">Control was not passed within <see cref="FakeSmoochOptions.ReceiveTimeout"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    public async Task WaitForControlAsync(CancellationToken cancellationToken = default)
    {
        using var patience = new CancellationTokenSource(service.Options.ReceiveTimeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        while (true)
        {
            var (has, changed) = Do(conversation => (conversation.Active?.Id == placeId, service.Changed));
            if (has)
                return;

            try
            {
                await changed.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw user.Failure($"Expected control of the conversation for {DisplayName}, but no integration passed it.");
            }
        }
    }

    private SwitchboardIntegrationState Place(ConversationState conversation) =>
        conversation.App.Switchboard?.Find(placeId)
            ?? throw new InvalidOperationException("The agent's desk is no longer on the switchboard.");

    private Task<T> Do<T>(Func<ConversationState, T> act, CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested
        ? Task.FromCanceled<T>(cancellationToken)
        : Task.FromResult(service.Run(() => Do(act)));

    private T Do<T>(Func<ConversationState, T> act)
    {
        lock (service.Gate)
            return act(user.StartedConversation());
    }
}
