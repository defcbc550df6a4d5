namespace Smooch.Redis;

/// <summary>How the outcomes of webhook handlers are stored in Redis.</summary>
/// <example><code>services.AddSmoochWebhooks(section).UseRedis("localhost:6379", o => o.KeyPrefix = "parcels:webhooks:");</code></example>
public sealed class RedisDeduplicationOptions
{
    private static readonly TimeSpan ShortestWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(7);

    /// <summary>
    /// Gets or sets the prefix of the keys. Programs that handle the same events for different purposes need different prefixes.
    /// </summary>
    /// <value><c>smooch:webhooks:</c>.</value>
    public string KeyPrefix { get; set; } = "smooch:webhooks:";

    /// <summary>Gets or sets the number of the Redis database.</summary>
    /// <value>-1: the default database of the connection.</value>
    public int Database { get; set; } = -1;

    /// <summary>Gets or sets how long a success is stored. The service retries an event for about a quarter of an hour.</summary>
    /// <value>One hour; 15 minutes to 7 days.</value>
    public TimeSpan DeduplicationWindow { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Gets or sets how long the store tries to record the outcome of a handler while Redis cannot be reached. The response waits
    /// meanwhile, within the response timeout of the receiver.
    /// </summary>
    /// <remarks>
    /// A success that is not recorded within this time is logged at Warning: a later delivery of the event may run the handler again.
    /// </remarks>
    /// <value>30 seconds; zero to one hour.</value>
    public TimeSpan RecordingTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal IEnumerable<string> Check()
    {
        if (string.IsNullOrWhiteSpace(KeyPrefix))
            yield return "RedisDeduplicationOptions.KeyPrefix must not be empty: it separates these keys from others in the database.";
        if (Database < -1)
            yield return "RedisDeduplicationOptions.Database must be -1 (the default of the connection) or the number of a database.";
        if (DeduplicationWindow < ShortestWindow || DeduplicationWindow > LongestWindow)
            yield return "RedisDeduplicationOptions.DeduplicationWindow must be 15 minutes to 7 days: the service retries an event for "
                + "about a quarter of an hour.";
        if (RecordingTimeout < TimeSpan.Zero || RecordingTimeout > TimeSpan.FromHours(1))
            yield return "RedisDeduplicationOptions.RecordingTimeout must be zero to one hour.";
    }
}
