namespace Smooch.Sunshine;

/// <summary>An app.</summary>
[JsonModel]
public sealed partial record App : SunshineResource
{
    /// <summary>Gets the name (<c>displayName</c>).</summary>
    public partial string? DisplayName { get; init; }

    /// <summary>Gets the settings (<c>settings</c>).</summary>
    public partial AppSettings? Settings { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the subdomain of the Zendesk account; when a single app is read (<c>subdomain</c>).</summary>
    public partial string? Subdomain { get; init; }
}
