namespace Smooch.Client;

/// <summary>The changes to an app. Members that are not set stay as they are.</summary>
[JsonModel]
public sealed partial record AppUpdate
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the settings to change (<c>settings</c>).</summary>
    public AppSettingsUpdate? Settings { get; init; }

    /// <summary>Gets the custom metadata of the app, a flat object (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        if (Name is not null)
            RequestRules.CheckText(Name, nameof(Name));
        RequestRules.CheckFlat(Metadata, nameof(Metadata));
        Settings?.Check();
    }
}
