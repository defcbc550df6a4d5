namespace Smooch;

/// <summary>How a collection stands in the query; the numbers are Refit's.</summary>
internal enum CollectionFormat
{
    /// <summary>One parameter, its escaped items joined by commas: <c>ids=a,b</c>.</summary>
    Csv = 1,

    /// <summary>A parameter for each item: <c>ids=a&amp;ids=b</c>.</summary>
    Multi = 5,
}
