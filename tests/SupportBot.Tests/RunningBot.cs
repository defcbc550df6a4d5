using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Smooch.Sunshine;

namespace SupportBot.Tests;

/// <summary>The bot, a fake service, its user Mira and its agent Ada.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningBot(FakeSmooch smooch, WebApplication app)
    {
        this.app = app;
        Smooch = smooch;
        Mira = smooch.CreateUser(new() { GivenName = "Mira" });
        Ada = smooch.App.CreateAgent(Mira, "Ada", "agents");
        Sunshine = smooch.CreateSunshineClient();
    }

    public FakeSmooch Smooch { get; }

    public FakeUser Mira { get; }

    public FakeAgent Ada { get; }

    public SunshineClient Sunshine { get; }

    public static Task<RunningBot> StartAsync(params string[] arguments) => StartAsync(model: null, arguments);

    public static async Task<RunningBot> StartAsync(IChatClient? model, params string[] arguments)
    {
        var smooch = await FakeSmooch.StartAsync(
            new() { WebhookRetryDelay = TimeSpan.FromMilliseconds(1), ReceiveTimeout = TimeSpan.FromMinutes(1) },
            TestContext.Current.CancellationToken);
        var program = await Bot.StartAsync(
            ["--urls=http://127.0.0.1:0", "--SupportBot:Agents=agents", .. arguments],
            smooch.ConfigureSunshine,
            services =>
            {
                if (model is not null)
                    services.AddSingleton(model);
            },
            TestContext.Current.CancellationToken);
        return new RunningBot(smooch, program);
    }

    public async ValueTask DisposeAsync()
    {
        Sunshine.Dispose();
        await app.DisposeAsync();
        await Smooch.DisposeAsync();
    }
}
