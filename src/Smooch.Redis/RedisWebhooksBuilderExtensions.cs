using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smooch;
using Smooch.Redis;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Shares the de-duplication of webhook events between instances with Redis.</summary>
public static class RedisWebhooksBuilderExtensions
{
    /// <summary>
    /// Stores claims and successes of webhook handlers in Redis, so that a duplicate that reaches another instance does not run a handler
    /// again. While Redis cannot be reached, events are rejected with 503 and the service sends them again. It applies to all webhooks of
    /// the program.
    /// </summary>
    /// <example>
    /// <code>
    /// services.AddSmoochWebhooks(section).UseRedis("localhost:6379").AddHandler&lt;AppUserMessageEvent, EchoHandler>();
    /// </code>
    /// </example>
    /// <param name="builder">The webhooks.</param>
    /// <param name="connectionString">
    /// The configuration of the connection, in the format of StackExchange.Redis. The connection is opened on first use.
    /// </param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty or not valid.</exception>
    public static WebhooksBuilder UseRedis(
        this WebhooksBuilder builder,
        string connectionString,
        Action<RedisDeduplicationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        // Parsed here too, so that an invalid configuration stops the start.
        _ = ConfigurationOptions.Parse(connectionString);
        return builder.Use(_ => RedisConnection.Open(connectionString), configure);
    }

    /// <summary>Stores claims and successes of webhook handlers in Redis, with an existing connection.</summary>
    /// <param name="builder">The webhooks.</param>
    /// <param name="connection">The connection; it stays open when the services are disposed.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <example>
    /// <code>
    /// var redis = await ConnectionMultiplexer.ConnectAsync("localhost:6379");
    /// services.AddSmoochWebhooks(section).UseRedis(redis);
    /// </code>
    /// </example>
    /// <remarks>
    /// Create the connection with <c>BacklogPolicy.FailFast</c>: otherwise commands, and responses to webhook calls, wait for a lost
    /// connection.
    /// </remarks>
    public static WebhooksBuilder UseRedis(
        this WebhooksBuilder builder,
        IConnectionMultiplexer connection,
        Action<RedisDeduplicationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        return builder.Use(_ => RedisConnection.Of(connection), configure);
    }

    /// <summary>
    /// Stores claims and successes of webhook handlers in Redis, with the <see cref="IConnectionMultiplexer"/> of the services.
    /// </summary>
    /// <param name="builder">The webhooks.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <example>
    /// <code>
    /// var redis = await ConnectionMultiplexer.ConnectAsync("localhost:6379");
    /// services.AddSingleton&lt;IConnectionMultiplexer>(redis);
    /// services.AddSmoochWebhooks(section).UseRedis();
    /// </code>
    /// </example>
    public static WebhooksBuilder UseRedis(this WebhooksBuilder builder, Action<RedisDeduplicationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Use(static services => RedisConnection.Of(services.GetRequiredService<IConnectionMultiplexer>()), configure);
    }

    private static WebhooksBuilder Use(
        this WebhooksBuilder builder,
        Func<IServiceProvider, RedisConnection> connect,
        Action<RedisDeduplicationOptions>? configure)
    {
        var services = builder.Services;
        services.AddOptions<RedisDeduplicationOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RedisDeduplicationOptions>, Validator>());
        if (configure is not null)
            services.Configure(configure);
        services.Replace(ServiceDescriptor.Singleton(connect));
        services.Replace(ServiceDescriptor.Singleton<IWebhookDeduplicationStore>(static provider => new RedisDeduplicationStore(
            provider.GetRequiredService<RedisConnection>(),
            provider.GetRequiredService<IOptions<RedisDeduplicationOptions>>().Value,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILogger<RedisDeduplicationStore>>() ?? NullLogger<RedisDeduplicationStore>.Instance)));
        return builder;
    }

    private sealed class Validator : IValidateOptions<RedisDeduplicationOptions>
    {
        public ValidateOptionsResult Validate(string? name, RedisDeduplicationOptions options)
        {
            var wrong = options.Check().ToList();
            return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
        }
    }
}
