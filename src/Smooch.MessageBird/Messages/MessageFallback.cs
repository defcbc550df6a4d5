namespace Smooch.MessageBird;

/// <summary>The second channel of a message, which is tried when the first has not delivered in time.</summary>
[JsonModel]
public sealed partial record MessageFallback : SmoochModel
{
    /// <summary>Gets the id of the channel (<c>from</c>).</summary>
    public partial string? From { get; init; }

    /// <summary>Gets the time to wait, such as <c>5m</c>; one minute when absent (<c>after</c>).</summary>
    public partial string? After { get; init; }
}
