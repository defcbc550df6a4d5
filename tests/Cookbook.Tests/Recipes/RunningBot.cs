using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cookbook.Tests;

/// <summary>A fake service and a program that listens on a port of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private RunningBot(FakeSmooch smooch, WebApplication app) => (Smooch, App) = (smooch, app);

    public FakeSmooch Smooch { get; }

    public WebApplication App { get; }

    public Uri Address => new(App.Urls.First());

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts a program.</summary>
    /// <param name="smooch">The service.</param>
    /// <param name="configure">The services of the program; its client is added after them, unless they add one.</param>
    /// <param name="map">Maps further endpoints.</param>
    public static async Task<RunningBot> StartAsync(
        FakeSmooch smooch,
        Action<WebApplicationBuilder> configure,
        Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        configure(builder);
        if (builder.Services.All(service => service.ServiceType != typeof(SunshineClient)))
            builder.Services.AddSunshine(smooch.ConfigureSunshine);
        var app = builder.Build();
        if (builder.Services.Any(service => service.ServiceType == typeof(WebhookReceiver)))
            app.MapWebhooks("/sunshine");
        map?.Invoke(app);
        await app.StartAsync(Token);
        return new RunningBot(smooch, app);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(Token);
        await App.DisposeAsync();
        await Smooch.DisposeAsync();
    }
}
