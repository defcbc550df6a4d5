namespace Smooch.Sunshine;

/// <summary>Changes to an integration; what is not assigned is not sent.</summary>
[JsonModel]
public abstract partial record IntegrationUpdate
{
    /// <summary>Gets the name, 1 to 100 characters; null clears it (<c>displayName</c>).</summary>
    public Optional<string?> DisplayName { get; init; }

    /// <summary>
    /// Gets the switchboard integration that gets control of new conversations; null clears it (<c>defaultResponderId</c>).
    /// </summary>
    public Optional<string?> DefaultResponderId { get; init; }

    /// <summary>Gets a value indicating whether a disclaimer is added to texts of an AI (<c>showAIDisclaimer</c>).</summary>
    public bool? ShowAIDisclaimer { get; init; }

    internal void Check()
    {
        RequestRules.Length(DisplayName.Value, 1, 100, nameof(DisplayName));
        CheckCase();
    }

    private protected virtual void CheckCase()
    {
    }
}
