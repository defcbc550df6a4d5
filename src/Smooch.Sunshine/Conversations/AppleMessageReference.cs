namespace Smooch.Sunshine;

/// <summary>An interactive message of Apple Messages for Business.</summary>
[JsonModel]
public sealed partial record AppleMessageReference
{
    /// <summary>Gets the reference (<c>interactiveDataRef</c>).</summary>
    public required InteractiveDataReference InteractiveDataRef { get; init; }
}
