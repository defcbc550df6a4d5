using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Testing.Tests;

/// <summary>A bot as users write it: a web application with the client of the SDK and one webhook.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    /// <summary>For tests in which the reply must arrive: a busy machine may take its time.</summary>
    public static readonly FakeSmoochOptions Patient = new() { ReceiveTimeout = TimeSpan.FromMinutes(1) };

    private readonly WebApplication app;

    private BotHost(WebApplication app) => this.app = app;

    public string WebhookUrl => app.Urls.Single() + "/smooch";

    public SmoochSecret WebhookSecret { get; set; }

    public static async Task<BotHost> StartAsync(
        Action<SmoochClientOptions> configure, Func<SmoochClient, SmoochWebhookEvent, CancellationToken, Task> response)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSmooch(configure);
        var bot = new BotHost(builder.Build());
        bot.app.MapPost("/smooch", async (HttpRequest request, SmoochClient smooch, CancellationToken cancellationToken) =>
        {
            if (WebhookVerifier.Verify(request.Headers[WebhookVerifier.HeaderName], bot.WebhookSecret) != WebhookVerificationResult.Valid)
                return Results.Unauthorized();

            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            await response(smooch, WebhookParser.Parse(body.ToArray()), cancellationToken);
            return Results.Ok();
        });
        await bot.app.StartAsync(Fake.Token);
        return bot;
    }

    /// <summary>A bot that the default app of the fake already calls, for messages and postbacks or for the given triggers.</summary>
    public static async Task<BotHost> StartAsync(
        FakeSmooch smooch, Func<SmoochClient, SmoochWebhookEvent, CancellationToken, Task> response, params WebhookTrigger[] triggers)
    {
        var bot = await StartAsync(smooch.ConfigureClient, response);
        bot.WebhookSecret = smooch.App.AddWebhook(
            bot.WebhookUrl, triggers.Length > 0 ? triggers : [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback]);
        return bot;
    }

    /// <summary>Sends each text back.</summary>
    public static Task EchoAsync(SmoochClient smooch, SmoochWebhookEvent happened, CancellationToken cancellationToken) =>
        happened is AppUserMessageEvent { AppUser: { } user, Messages: [var message, ..] }
            ? smooch.AppUsers.SendMessageAsync(user.Id, $"You said: {message.Text}", cancellationToken)
            : Task.CompletedTask;

    public static Task SayNothingAsync(SmoochClient smooch, SmoochWebhookEvent happened, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
