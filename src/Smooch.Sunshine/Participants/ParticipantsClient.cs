namespace Smooch.Sunshine;

/// <summary>The participants of conversations.</summary>
/// <remarks>
/// Every call may throw what <see cref="SmoochException"/> describes; <see cref="ArgumentException"/> is thrown before anything is sent.
/// Members are virtual so that tests can substitute them.
/// </remarks>
public partial class ParticipantsClient
{
    private readonly IParticipantsApi api;

    internal ParticipantsClient(ApiEndpoint endpoint)
    {
        api = endpoint.Create<IParticipantsApi>();
    }

    /// <summary>For substitutes in tests.</summary>
    protected ParticipantsClient() => api = null!;

    /// <summary>Adds a user to a conversation of type <c>sdkGroup</c>.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="participant">The user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The user may have been added: list the participants to find out.</exception>
    public virtual async Task<Participant> JoinAsync(
        string conversationId,
        NewParticipant participant,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(participant).Check();
        return (await api.JoinAsync(PathId.Of(conversationId), participant, cancellationToken).ConfigureAwait(false)).Participant!;
    }

    /// <summary>Lists the participants of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">The number of records of a page, 1 to 100; 25 by default.</param>
    /// <returns>The list; enumerating it sends the requests.</returns>
    public virtual SmoochList<Participant> ListAsync(string conversationId, int? pageSize = null) => CursorList.Create(
        "Participants.List",
        pageSize,
        (after, cancellationToken) => api.ListAsync(PathId.Of(conversationId), after, pageSize, cancellationToken),
        static page => page.Participants);

    /// <summary>Removes a participant from a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="participant">The participant, by one of its ids.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="SmoochNotFoundException">The service does not know it.</exception>
    public virtual Task LeaveAsync(
        string conversationId,
        ParticipantSelector participant,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(participant).Check();
        return api.LeaveAsync(PathId.Of(conversationId), participant, cancellationToken);
    }
}
