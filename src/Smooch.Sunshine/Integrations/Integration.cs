namespace Smooch.Sunshine;

/// <summary>
/// The connection of an app to a channel. Match on the cases; a type that this SDK does not know is an <see cref="UnknownIntegration"/>.
/// </summary>
[JsonUnion("type", Unknown = typeof(UnknownIntegration))]
public abstract partial record Integration : SunshineResource
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial IntegrationType Type { get; init; }

    /// <summary>Gets whether it works (<c>status</c>).</summary>
    public partial IntegrationStatus Status { get; init; }

    /// <summary>Gets the name (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>
    /// Gets the switchboard integration that gets control of new conversations of this channel (<c>defaultResponder</c>).
    /// </summary>
    public partial SwitchboardIntegration? DefaultResponder { get; init; }

    /// <summary>Gets a value indicating whether a disclaimer is added to texts of an AI (<c>showAIDisclaimer</c>).</summary>
    public partial bool? ShowAIDisclaimer { get; init; }
}
