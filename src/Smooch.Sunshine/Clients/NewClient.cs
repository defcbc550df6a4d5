namespace Smooch.Sunshine;

/// <summary>A channel to link to a user. The link is pending until it is confirmed.</summary>
[JsonModel]
public sealed partial record NewClient
{
    /// <summary>Gets how the user is found on the channel (<c>matchCriteria</c>).</summary>
    public required NewMatchCriteria MatchCriteria { get; init; }

    /// <summary>Gets how the link is confirmed (<c>confirmation</c>).</summary>
    public required NewConfirmation Confirmation { get; init; }

    /// <summary>Gets the conversation that the client joins (<c>target</c>).</summary>
    public required NewClientTarget Target { get; init; }

    internal void Check()
    {
        Argument.NotNull(MatchCriteria).Check();
        Argument.NotNull(Confirmation).Check();
        RequestRules.Text(Argument.NotNull(Target).ConversationId, "Target.ConversationId");
    }
}
