namespace Smooch.Client;

/// <summary>An app to create.</summary>
[JsonModel]
public sealed partial record NewApp
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the settings (<c>settings</c>).</summary>
    /// <value>Null: the default settings of the service.</value>
    public NewAppSettings? Settings { get; init; }

    /// <summary>Gets the custom metadata of the app, a flat object (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(Name, nameof(Name));
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        Settings?.Check();
    }
}
