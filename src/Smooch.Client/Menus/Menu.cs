namespace Smooch.Client;

/// <summary>A persistent menu (since 2016).</summary>
[JsonModel]
public sealed partial record Menu : SmoochModel
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    public partial IReadOnlyList<MenuItem> Items { get; init; }

    /// <summary>Gets the other settings of the menu (<c>settings</c>).</summary>
    public partial MenuSettings? Settings { get; init; }

    /// <summary>Gets the name; 2016 (<c>name</c>).</summary>
    public partial string? Name { get; init; }
}
