namespace Smooch;

/// <summary>The result of a wire method that can say whether what it is for is there.</summary>
internal interface IWireResult
{
    /// <summary>Gets a value indicating whether the object that the envelope is for came with it.</summary>
    bool IsComplete { get; }
}
