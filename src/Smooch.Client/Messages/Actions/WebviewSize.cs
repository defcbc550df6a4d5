namespace Smooch.Client;

/// <summary>
/// The size of a webview in the conversation (<c>size</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct WebviewSize
{
    /// <summary>Gets <c>compact</c>: about half.</summary>
    public static WebviewSize Compact => new("compact");

    /// <summary>Gets <c>tall</c>: most.</summary>
    public static WebviewSize Tall => new("tall");

    /// <summary>Gets <c>full</c>: all.</summary>
    public static WebviewSize Full => new("full");
}
