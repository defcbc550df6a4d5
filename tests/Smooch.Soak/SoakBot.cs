using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Soak;

/// <summary>A bot as one is written: a receiver, a handler, and replies through the client.</summary>
internal sealed class SoakBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private SoakBot(WebApplication app) => this.app = app;

    /// <summary>Gets where the service calls.</summary>
    public string Url => app.Urls.Single() + "/smooch";

    public WebhookSecrets Secrets => app.Services.GetRequiredService<SmoochWebhooks>().Secrets;

    public static async Task<SoakBot> StartAsync(Action<SmoochClientOptions> configure, SoakLedger ledger, int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(ledger);
        builder.Services.AddSingleton(new SoakMoods(seed));
        builder.Services.AddSmooch(configure);
        builder.Services.AddSmoochWebhooks(options =>
        {
            options.AllowStartWithoutSecret = true;
            options.ResponseTimeout = TimeSpan.FromSeconds(1);
        })
            .ConfigureDispatch(options => options.DeduplicationCapacity = 1_000)
            .AddHandler<AppUserMessageEvent, EchoHandler>();
        var app = builder.Build();
        app.MapWebhooks("/smooch");
        await app.StartAsync();
        return new SoakBot(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Sends each text back, and fails at times.</summary>
    internal sealed class EchoHandler(SmoochClient smooch, SoakLedger ledger, SoakMoods moods) : IWebhookHandler<AppUserMessageEvent>
    {
        public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
        {
            ledger.Add(Count.Webhooks);
            if (moods.IsBad())
                throw Failed("The bot is in a bad mood.");
            var business = smooch.ForApp(webhookEvent.App!.Id);
            var userId = webhookEvent.AppUser.Id;
            foreach (var message in webhookEvent.Messages)
            {
                var response = SoakUser.ResponseTo(message.Text!);
                if (
                    !await Sending.SendAsync(
                        business,
                        userId,
                        token => business.AppUsers.SendMessageAsync(userId, response, token),
                        ledger,
                        cancellationToken))
                    throw Failed("The reply has not arrived.");
            }
        }

        private InvalidOperationException Failed(string why)
        {
            ledger.Add(Count.WebhookFailures);
            return new InvalidOperationException(why);
        }
    }

    /// <summary>Draws the bad days.</summary>
    internal sealed class SoakMoods(int seed)
    {
#pragma warning disable CA5394 // Reproducible on purpose.
        private readonly Random random = new(seed);

        public bool IsBad()
        {
            lock (random)
                return random.NextDouble() < 0.05;
        }
#pragma warning restore CA5394
    }
}
