namespace Smooch.Client;

/// <summary>
/// The size of the first item of a list (<c>size</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct ItemSize
{
    /// <summary>Gets <c>compact</c>: as the others.</summary>
    public static ItemSize Compact => new("compact");

    /// <summary>Gets <c>large</c>: larger than the others.</summary>
    public static ItemSize Large => new("large");
}
