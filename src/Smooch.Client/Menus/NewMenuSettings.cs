namespace Smooch.Client;

/// <summary>The other settings of a menu to set.</summary>
[JsonModel]
public sealed partial record NewMenuSettings
{
    /// <summary>Gets whether users can write text (<c>inputEnabled</c>).</summary>
    /// <value>Null: users can write text.</value>
    public bool? InputEnabled { get; init; }
}
