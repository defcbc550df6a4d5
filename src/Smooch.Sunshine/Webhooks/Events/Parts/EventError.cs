using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Why something failed.</summary>
[JsonModel]
public sealed partial record EventError : SmoochModel
{
    /// <summary>Gets the code, such as <c>uncategorized_error</c> (<c>code</c>).</summary>
    public partial string? Code { get; init; }

    /// <summary>Gets the explanation (<c>message</c>).</summary>
    public partial string? Message { get; init; }

    /// <summary>Gets the error of the channel; undocumented (<c>underlyingError</c>).</summary>
    public partial JsonElement? UnderlyingError { get; init; }
}
