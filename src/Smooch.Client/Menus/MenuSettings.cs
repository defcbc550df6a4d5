namespace Smooch.Client;

/// <summary>The other settings of a menu.</summary>
[JsonModel]
public sealed partial record MenuSettings : SmoochModel
{
    /// <summary>Gets whether users may still write texts (<c>inputEnabled</c>).</summary>
    public partial bool? InputEnabled { get; init; }
}
