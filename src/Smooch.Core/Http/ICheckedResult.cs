namespace Smooch;

/// <summary>A response body that reports whether it contains the requested object.</summary>
/// <remarks>
/// A model that does not implement <see cref="IsComplete"/> is an envelope: it is complete when all of its members are present.
/// </remarks>
internal interface ICheckedResult
{
    /// <summary>Gets a value indicating whether the envelope contains its object.</summary>
    bool IsComplete { get; }
}
