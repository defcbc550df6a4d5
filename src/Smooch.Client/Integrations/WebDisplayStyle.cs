namespace Smooch.Client;

/// <summary>
/// The look of the closed web messenger (<c>displayStyle</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct WebDisplayStyle
{
    /// <summary>Gets <c>button</c>: a round button.</summary>
    public static WebDisplayStyle Button => new("button");

    /// <summary>Gets <c>tab</c>: a tab at the bottom of the page.</summary>
    public static WebDisplayStyle Tab => new("tab");
}
