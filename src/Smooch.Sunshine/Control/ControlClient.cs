namespace Smooch.Sunshine;

/// <summary>The control of conversations: which switchboard integration responds to the user.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class ControlClient
{
    private readonly IControlApi api;

    internal ControlClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IControlApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected ControlClient() => api = null!;

    /// <summary>Passes control to a switchboard integration.</summary>
    /// <example><code>await sunshine.Control.PassAsync(conversationId, ControlClient.AgentWorkspace);</code></example>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="switchboardIntegration">The target: id, name or type, or <see cref="Next"/>.</param>
    /// <param name="metadata">
    /// Metadata for the target; <see cref="ZendeskMetadata"/> creates what Zendesk understands. Null for none.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">For <see cref="Next"/>: control may have been passed.</exception>
    public virtual Task PassAsync(
        string conversationId,
        string switchboardIntegration,
        FlatObject? metadata = null,
        CancellationToken cancellationToken = default)
    {
        var transfer = Transfer(switchboardIntegration, metadata);
        // A named target gets control once, however often it is passed; the next one after it differs each time.
        return switchboardIntegration == Next
            ? api.PassToNextAsync(PathId.Of(conversationId), transfer, cancellationToken)
            : api.PassAsync(PathId.Of(conversationId), transfer, cancellationToken);
    }

    /// <summary>Offers control to a switchboard integration, which accepts it or not. An earlier offer becomes void.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="switchboardIntegration">The target: id, name or type, or <see cref="Next"/>.</param>
    /// <param name="metadata">Metadata for the target; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">Control may have been offered.</exception>
    public virtual Task OfferAsync(
        string conversationId,
        string switchboardIntegration,
        FlatObject? metadata = null,
        CancellationToken cancellationToken = default) =>
        api.OfferAsync(PathId.Of(conversationId), Transfer(switchboardIntegration, metadata), cancellationToken);

    /// <summary>Accepts control that was offered. With scope <c>integration</c> it must have been offered to this integration.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="metadata">Metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">Control may have been accepted.</exception>
    public virtual Task AcceptAsync(string conversationId, FlatObject? metadata = null, CancellationToken cancellationToken = default) =>
        api.AcceptAsync(PathId.Of(conversationId), Metadata(metadata), cancellationToken);

    /// <summary>Releases control; then no integration is in control. With scope <c>integration</c> it must be in control.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="metadata">Metadata of the event; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochPermissionException">This integration is not in control.</exception>
    public virtual Task ReleaseAsync(string conversationId, FlatObject? metadata = null, CancellationToken cancellationToken = default) =>
        api.ReleaseAsync(PathId.Of(conversationId), Metadata(metadata), cancellationToken);

    private static ControlTransfer Transfer(string switchboardIntegration, FlatObject? metadata)
    {
        RequestRules.Metadata(metadata);
        return new ControlTransfer { SwitchboardIntegration = Argument.NotEmpty(switchboardIntegration), Metadata = metadata };
    }

    private static ControlMetadata Metadata(FlatObject? metadata)
    {
        RequestRules.Metadata(metadata);
        return new ControlMetadata { Metadata = metadata };
    }
}
