namespace Smooch;

/// <summary>Sends the parameter in the query; one that is neither in the route nor complex goes there without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class QueryAttribute : Attribute
{
    /// <summary>A single value, or a collection joined by commas.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>A collection in the given form.</summary>
    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    /// <summary>Gets or sets the form of a collection.</summary>
    public CollectionFormat CollectionFormat { get; set; } = CollectionFormat.Csv;

    /// <summary>Gets or sets a .NET format string, applied with the invariant culture.</summary>
    public string? Format { get; set; }
}
