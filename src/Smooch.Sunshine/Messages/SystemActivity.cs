using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>What an informational message of the system reports.</summary>
[JsonModel]
public sealed partial record SystemActivity : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial SystemActivityType Type { get; init; }

    /// <summary>Gets further data; empty today (<c>data</c>).</summary>
    public partial JsonElement? Data { get; init; }
}
