namespace Smooch.Tool;

/// <summary>The options of the local service.</summary>
public sealed record LocalServiceOptions
{
    /// <summary>Gets the loopback port; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets the loopback port of MessageBird; 0 for any free one, null for no MessageBird.</summary>
    public int? MessageBirdPort { get; init; }

    /// <summary>Gets the seed of ids and secrets; null for a new one.</summary>
    public int? Seed { get; init; }

    /// <summary>Gets the time before the first retry of a webhook call.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the file that keeps the state over a restart; null to forget it.</summary>
    public string? StateFile { get; init; }
}
