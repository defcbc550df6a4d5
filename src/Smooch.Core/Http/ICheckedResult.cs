namespace Smooch;

/// <summary>A response body that reports whether it contains the requested object.</summary>
internal interface ICheckedResult
{
    /// <summary>Gets a value indicating whether the envelope contains its object.</summary>
    bool IsComplete { get; }
}
