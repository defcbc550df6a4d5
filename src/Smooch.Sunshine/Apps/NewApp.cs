namespace Smooch.Sunshine;

/// <summary>An app to create.</summary>
[JsonModel]
public sealed partial record NewApp
{
    /// <summary>Gets the name, 1 to 100 characters (<c>displayName</c>).</summary>
    public required string DisplayName { get; init; }

    /// <summary>Gets the settings (<c>settings</c>).</summary>
    public NewAppSettings? Settings { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.Text(DisplayName, nameof(DisplayName));
        RequestRules.Length(DisplayName, 1, 100, nameof(DisplayName));
        RequestRules.Metadata(Metadata);
    }
}
