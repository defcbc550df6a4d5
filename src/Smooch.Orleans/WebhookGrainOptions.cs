namespace Smooch.Orleans;

/// <summary>How the grains of ordering keys store the successes of webhook handlers.</summary>
/// <example><code>silo.AddSmoochWebhookGrains(o => o.DeduplicationWindow = TimeSpan.FromHours(2));</code></example>
public sealed class WebhookGrainOptions
{
    private static readonly TimeSpan ShortestWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);

    /// <summary>Gets or sets the name of the grain storage of the successes.</summary>
    /// <value><c>Default</c>: the default grain storage of the silo.</value>
    public string StorageName { get; set; } = "Default";

    /// <summary>Gets or sets how long a success is stored. The service retries an event for about a quarter of an hour.</summary>
    /// <value>20 minutes; 15 minutes to one day.</value>
    public TimeSpan DeduplicationWindow { get; set; } = TimeSpan.FromMinutes(20);

    internal IEnumerable<string> Check()
    {
        if (string.IsNullOrWhiteSpace(StorageName))
            yield return "WebhookGrainOptions.StorageName must not be empty. Leave StorageName out for the default grain storage.";
        if (DeduplicationWindow < ShortestWindow || DeduplicationWindow > LongestWindow)
            yield return "WebhookGrainOptions.DeduplicationWindow must be 15 minutes to one day: the service retries an event for about a "
                + "quarter of an hour.";
    }
}
