using System.Threading.RateLimiting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Cookbook;

/// <summary>The registrations of the recipes.</summary>
public static class Recipes
{
    public static void AddRegistration(WebApplicationBuilder builder)
    {
        // snippet:add-registration
        builder.Services.AddSunshineWebhooks(options => options.AllowStartWithoutSecret = true)
            .AddHandler<ConversationMessageEvent, EchoBot>();
        builder.Services.AddHostedService<WebhookRegistration>();
        // endsnippet
    }

    public static void AddHealth(WebApplicationBuilder builder)
    {
        // snippet:add-health
        builder.Services.AddHealthChecks().AddCheck<WebhookHealth>("webhooks");
        // endsnippet
    }

    public static void MapHealth(WebApplication app)
    {
        // snippet:map-health
        app.MapHealthChecks("/health");
        // endsnippet
    }

    public static void AddReminders<TReminders>(WebApplicationBuilder builder)
        where TReminders : class, IReminders
    {
        // snippet:add-reminders
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IReminders, TReminders>();
        builder.Services.AddHostedService<ReminderService>();
        // endsnippet
    }

    public static void AddTelemetry(WebApplicationBuilder builder)
    {
        // snippet:telemetry
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation()
                .AddSource("Smooch.*"))
            .WithMetrics(metrics => metrics
                .AddMeter("Smooch.*"));
        // endsnippet
    }

    public static void AddTelemetryWithoutInstrumentation(WebApplicationBuilder builder)
    {
        // snippet:telemetry-sampler
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing
                .SetSampler(new AlwaysOnSampler())
                .AddSource("Smooch.*"));
        // endsnippet
    }

    public static void AddTelemetryThatHidesSpans(WebApplicationBuilder builder) =>
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource("Smooch.*"));

    public static void AddLimit(WebApplicationBuilder builder)
    {
        // snippet:add-limiter
        builder.Services.AddSingleton<RateLimiter>(_ => new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = 20,
            TokensPerPeriod = 10,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 1_000,
        }));
        builder.Services.AddTransient<RateLimitHandler>();
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"))
            .AddHttpMessageHandler<RateLimitHandler>();
        // endsnippet
    }

    public static async Task<bool> SendWithinLimitAsync(SunshineClient sunshine, string conversationId, IJobs jobs, CancellationToken token)
    {
        // snippet:catch-limit
        try
        {
            await sunshine.ForConversation(conversationId).SendAsync("Your parcel is here.", token);
        }
        catch (SmoochRateLimitException e)
        {
            // Nothing was sent. Send it later.
            await jobs.ScheduleAsync(conversationId, e.RetryAfter ?? TimeSpan.FromMinutes(1), token);
            return false;
        }
        // endsnippet
        return true;
    }

    public static void AddShops(WebApplicationBuilder builder)
    {
        // snippet:add-shops
        var shops = builder.Configuration.GetSection("Shops").GetChildren().ToList();
        foreach (var shop in shops)
            builder.Services.AddSunshine(shop.Key, shop);

        builder.Services.AddSingleton(new Shops(shops.ToDictionary(shop => shop["AppId"]!, shop => shop.Key)));
        builder.Services.AddSunshineWebhooks(options =>
        {
            foreach (var shop in shops)
                options.AddSecret(shop["Webhooks:Secret"], shop["AppId"]);
        }).AddHandler<ConversationMessageEvent, ShopHandler>();
        // endsnippet
    }

    public static void AddFunction(IServiceCollection services, IConfiguration configuration)
    {
        // snippet:add-function
        services.AddSunshine(configuration.GetSection("Sunshine"));
        services.AddSunshineWebhooks(configuration.GetSection("Sunshine:Webhooks"), options =>
        {
            // The platform may stop the process after the response, so the response waits for the handlers.
            options.ResponseTimeout = TimeSpan.FromSeconds(15);
        }).AddHandler<ConversationMessageEvent, EchoBot>();
        // endsnippet
    }
}
