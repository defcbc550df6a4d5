namespace Smooch.Sunshine;

/// <summary>An integration to create. Secrets are sent and never returned.</summary>
[JsonUnion("type")]
public abstract partial record NewIntegration
{
    /// <summary>Gets the name, at most 100 characters (<c>displayName</c>).</summary>
    public string? DisplayName { get; init; }

    /// <summary>
    /// Gets the switchboard integration that gets control of new conversations of this channel (<c>defaultResponderId</c>).
    /// </summary>
    public string? DefaultResponderId { get; init; }

    /// <summary>
    /// Gets a value indicating whether a disclaimer is added to texts of an AI; true by default (<c>showAIDisclaimer</c>).
    /// </summary>
    public bool? ShowAIDisclaimer { get; init; }

    internal void Check()
    {
        RequestRules.Length(DisplayName, 0, 100, nameof(DisplayName));
        CheckCase();
    }

    private protected virtual void CheckCase()
    {
    }
}
