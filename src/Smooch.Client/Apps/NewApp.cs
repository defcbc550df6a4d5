namespace Smooch.Client;

/// <summary>An app to create (reference: management, create app).</summary>
[JsonModel]
public sealed partial record NewApp
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the settings (<c>settings</c>); those of the service unless said.</summary>
    public NewAppSettings? Settings { get; init; }

    /// <summary>Gets what to keep with the app, a flat object (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(Name, nameof(Name));
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        Settings?.Check();
    }
}
