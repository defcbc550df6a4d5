namespace Smooch.Sunshine;

/// <summary>How a user is found on a channel.</summary>
[JsonUnion("type")]
public abstract partial record NewMatchCriteria
{
    /// <summary>Gets the integration of the channel (<c>integrationId</c>).</summary>
    public required string IntegrationId { get; init; }

    /// <summary>Gets a value indicating whether it becomes the primary client; true by default (<c>primary</c>).</summary>
    public bool? Primary { get; init; }

    internal void Check()
    {
        RequestRules.Text(IntegrationId, "MatchCriteria.IntegrationId");
        CheckCase();
    }

    private protected abstract void CheckCase();
}
