namespace Smooch.Client;

/// <summary>What a menu does besides showing its items (reference: menu, <c>settings</c>).</summary>
[JsonModel]
public sealed partial record MenuSettings : SmoochModel
{
    /// <summary>Gets whether users may still write texts (<c>inputEnabled</c>).</summary>
    public partial bool? InputEnabled { get; init; }
}
