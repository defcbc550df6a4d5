using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests;

/// <summary>A middleware before the receiver reads the body, as those that log requests do.</summary>
public sealed class ConsumedBodyTests
{
    [Fact]
    public async Task A_body_that_a_middleware_has_read_results_in_503_and_the_log_names_the_fix()
    {
        var (status, handled, logs) = await PostThroughAsync(async (context, next) =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            await next(context);
        });

        Assert.Equal((503, 0), (status, handled));
        var line = Assert.Single(logs.Lines, line => line.Id.Id == 236);
        Assert.Contains((LogLevel.Error, 236), logs.Levels);
        Assert.Contains("its body was read before", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_a_buffered_body_that_is_not_set_back()
    {
        var (status, handled, logs) = await PostThroughAsync(async (context, next) =>
        {
            context.Request.EnableBuffering();
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            await next(context);
        });

        Assert.Equal((503, 0), (status, handled));
        Assert.Contains(logs.Lines, line => line.Id.Id == 236);
    }

    [Fact]
    public async Task A_buffered_body_that_is_set_back_is_handled()
    {
        var (status, handled, _) = await PostThroughAsync(async (context, next) =>
        {
            context.Request.EnableBuffering();
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Request.Body.Position = 0;
            await next(context);
        });

        Assert.Equal((200, 1), (status, handled));
    }

    private static async Task<(int Status, int Handled, LogRecorder Logs)> PostThroughAsync(
        Func<HttpContext, RequestDelegate, Task> middleware)
    {
        var (app, probe, logs) = Bot.Build(services => services.AddSmoochWebhooks(options => options.AddSecret(Bot.Secret)));
        await using var running = app;
        app.Use(middleware);
        app.MapWebhooks("/smooch");
        await app.StartAsync(Bot.Token);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.Single() + "/smooch")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies.Message("m1"))),
        };
        request.Headers.Add(WebhookVerifier.HeaderName, Bot.Secret);
        using var response = await http.SendAsync(request, Bot.Token);
        return ((int)response.StatusCode, probe.Calls.Count, logs);
    }
}
