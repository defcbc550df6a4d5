namespace Smooch.Client;

/// <summary>What the web messenger looks like while it is closed (<c>displayStyle</c>; reference: integrations). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct WebDisplayStyle
{
    /// <summary>Gets <c>button</c>: a round button.</summary>
    public static WebDisplayStyle Button => new("button");

    /// <summary>Gets <c>tab</c>: a tab at the bottom of the page.</summary>
    public static WebDisplayStyle Tab => new("tab");
}
