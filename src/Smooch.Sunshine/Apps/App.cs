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
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets the subdomain of the Zendesk account; when a single app is read (<c>subdomain</c>).</summary>
    public partial string? Subdomain { get; init; }
}
