using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Faults;

/// <summary>Whatever throws at the end of an event, its ordering key and its claim are released, and the program can end.</summary>
public sealed class LastThingsTests
{
    public static TheoryData<string> Throwing { get; } =
        [
            "logger",
            "level check of the logger",
            "claim",
            "completion",
            "release",
            "end of the scope",
            "end of the scope, asynchronously",
            "handler",
        ];

    [Theory]
    [MemberData(nameof(Throwing))]
    public async Task The_next_event_of_the_user_is_handled(string what)
    {
        await using var bot = await Bot.StartAsync(handlers: all =>
        {
            all.AddHandler<SmoochWebhookEvent, First>();
            if (what.EndsWith("logger", StringComparison.Ordinal))
                all.Services.AddSingleton<ILoggerProvider>(new ThrowingLogs(what == "logger"));
            all.Services.AddSingleton<IWebhookDeduplicationStore>(new ThrowingStore(what));
            all.Services.AddScoped(_ => new ThrowingService(what)).AddScoped(_ => new ThrowingAsyncService(what));
            all.AddHandler<SmoochWebhookEvent, UsesServices>();
        });
        bot.Probe.Do = (_, handled, _) =>
            what is "handler" or "release" or "logger" or "level check of the logger" && Probe.Name(handled) == "m1"
            ? throw new InvalidOperationException("Handler.")
            : Task.CompletedTask;

        var status = await bot.PostAsync(Bodies.Message("m1")).WaitAsync(TimeSpan.FromSeconds(60), Bot.Token);
        Assert.Equal(what is "completion" or "end of the scope" or "end of the scope, asynchronously" ? 200 : 500, status);
        Assert.Equal(what == "claim" ? 500 : 200, await bot.PostAsync(Bodies.Message("m2")).WaitAsync(TimeSpan.FromSeconds(60), Bot.Token));
        await bot.App.StopAsync(Bot.Token).WaitAsync(TimeSpan.FromSeconds(60), Bot.Token);
        Assert.True(await bot.App.Services.GetRequiredService<WebhookDispatcher>().DrainAsync(new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("00:00:04")]
    [InlineData("10675199.02:48:05.4775807")]
    [InlineData("24.20:31:23.647")]
    [InlineData("24.20:31:24")]
    [InlineData("49.17:02:47.295")]
    [InlineData("00:00:00.0000001")]
    [InlineData("-00:00:00.001")]
    public async Task Any_response_timeout_that_is_accepted_works(string timeout)
    {
        var section = Configuration(("Secret", Bot.Secret), ("ResponseTimeout", timeout)).GetSection("Webhooks");
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(section));
        // A tick may be over before the handler has run.
        Assert.Contains(await bot.PostAsync(Bodies.Message("m1")), timeout == "00:00:00.0000001" ? [200, 503] : (int[])[200]);
        await bot.App.StopAsync(Bot.Token);
        Assert.Single(bot.Probe.Calls);
    }

    [Theory]
    [InlineData("ResponseTimeout", "soon")]
    [InlineData("ResponseTimeout", "-00:00:05")]
    [InlineData("MaxBodyBytes", "10")]
    [InlineData("MaxBodyBytes", "many")]
    [InlineData("MaxListElements", "0")]
    [InlineData("AcknowledgeMode", "later")]
    [InlineData("AllowStartWithoutSecret", "perhaps")]
    [InlineData("Secert", "typo")]
    public async Task A_bad_value_on_reload_keeps_the_last_good_options_and_is_logged(string name, string value)
    {
        var configuration = Configuration(("Secret", Bot.Secret));
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(configuration.GetSection("Webhooks")));
        configuration["Webhooks:" + name] = value;
        configuration["Webhooks:Secret"] = "another";
        configuration.Reload();

        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Contains((LogLevel.Error, 229), bot.Logs.Levels);
        Assert.Contains(bot.Logs.Lines, line => line.Id.Id == 229 && line.Text.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Text.Contains("another", StringComparison.Ordinal));

        configuration["Webhooks:" + name] = null;
        configuration["Webhooks:Secret"] = "another";
        configuration.Reload();
    }

    [Theory]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a\nFORGED"},"messages":[{"_id":"m"}],"appUser":{"_id":"u"}}""")]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a"},"messages":[{"_id":"m\r\nFORGED"}],"appUser":{"_id":"u"}}""")]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a"},"messages":[{"_id":"m"}],"appUser":{"_id":"u\u2028FORGED"}}""")]
    [InlineData("""{"trigger":"x\nFORGED","app":{"_id":"a"},"appUser":{"_id":"u"}}""")]
    [InlineData("""{"trigger":"postback\u0085FORGED","postbacks":[{"action":{"_id":"a\nFORGED"}}]}""")]
    [InlineData("""{"trigger":"merge:appUser","surviving":{"_id":"s\u001b[31mFORGED"},"discarded":[{"_id":"d\nFORGED"}]}""")]
    [InlineData("""{"trigger":"message:appUser","app":{"_id":"a\nFORGED"},"messages":[7,{"_id":7}],"appUser":"u\nFORGED"}""")]
    public async Task No_sender_can_write_a_line_of_the_log(string body)
    {
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(o =>
        {
            o.AddSecret(Bot.Secret);
            o.AddSecret("of another app", "app-2");
        }));
        bot.Probe.Do = (_, _, _) => throw new InvalidOperationException("Failed.");
        Assert.Equal(500, await bot.PostAsync(body));
        _ = await bot.PostAsync(body, "of another app");
        _ = await bot.PostAsync(body, "wrong");
        foreach (var (id, text) in bot.Logs.Lines.Where(line => line.Id.Id is >= 200 and < 240))
        {
            var message = text.Split("System.InvalidOperationException")[0];
            Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
            Assert.True(id.Id > 0);
        }
    }

    private static IConfigurationRoot Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Webhooks:" + setting.Name, (string?)setting.Value)))
        .Build();

    private sealed class UsesServices(ThrowingService one, ThrowingAsyncService other) : IWebhookHandler<SmoochWebhookEvent>
    {
        public Task HandleAsync(SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            _ = (one, other);
            return Task.CompletedTask;
        }
    }

    private sealed class ThrowingService(string what) : IDisposable
    {
        public void Dispose()
        {
            if (what == "end of the scope")
                throw new InvalidOperationException("Scope.");
        }
    }

    private sealed class ThrowingAsyncService(string what) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() =>
            what == "end of the scope, asynchronously" ? throw new InvalidOperationException("Scope.") : default;
    }

    private sealed class ThrowingStore(string what) : IWebhookDeduplicationStore
    {
        public ValueTask<WebhookClaim> ClaimAsync(
            string eventKey,
            string handler,
            string owner,
            TimeSpan lease,
            CancellationToken cancellationToken) =>
            what == "claim" ? throw new IOException("Store.") : new(WebhookClaim.Acquired);

        public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            what == "completion" ? throw new IOException("Store.") : new(true);

        public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            what is "release" or "claim" ? throw new IOException("Store.") : default;

        public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) => default;
    }

    /// <summary>Throws for the lines of the SDK; those of the web server are its own affair.</summary>
    private sealed class ThrowingLogs(bool whenLogging) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) =>
            new Logger(whenLogging, categoryName.StartsWith("Smooch", StringComparison.Ordinal));

        public void Dispose()
        {
        }

        private sealed class Logger(bool whenLogging, bool throws) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => throws && !whenLogging ? throw new IOException("Disk full.") : true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter)
            {
                if (throws)
                    throw new IOException("Disk full.");
            }
        }
    }
}
