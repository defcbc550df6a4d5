namespace Smooch.Client;

/// <summary>How large the first item of a list is shown (<c>size</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct ItemSize
{
    /// <summary>Gets <c>compact</c>: as the others.</summary>
    public static ItemSize Compact => new("compact");

    /// <summary>Gets <c>large</c>: larger than the others.</summary>
    public static ItemSize Large => new("large");
}
