namespace Smooch.Sunshine;

/// <summary>An activity in a conversation, as a webhook reports it.</summary>
[JsonModel]
public sealed partial record Activity : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial ActivityType Type { get; init; }

    /// <summary>Gets the author (<c>author</c>).</summary>
    public partial Author? Author { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }
}
