namespace Smooch.MessageBird;

/// <summary>What is tracked of an e-mail.</summary>
[JsonModel]
public sealed partial record EmailTracking : SmoochModel
{
    /// <summary>Gets whether opening is tracked; true when absent (<c>open</c>).</summary>
    public partial bool? Open { get; init; }

    /// <summary>Gets whether links are tracked; true when absent (<c>click</c>).</summary>
    public partial bool? Click { get; init; }
}
