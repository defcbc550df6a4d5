namespace Smooch.Client;

/// <summary>How much of the conversation a webview covers (<c>size</c>). An open set: what this SDK does not know yet keeps its text.</summary>
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
