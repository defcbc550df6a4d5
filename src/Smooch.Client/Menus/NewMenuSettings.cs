namespace Smooch.Client;

/// <summary>What a menu to set does besides showing its items (reference: menu, <c>settings</c>).</summary>
[JsonModel]
public sealed partial record NewMenuSettings
{
    /// <summary>Gets whether users may still write texts (<c>inputEnabled</c>); they may unless said.</summary>
    public bool? InputEnabled { get; init; }
}
