using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;
using Activity = System.Diagnostics.Activity;

namespace Cookbook.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task With_the_instrumentation_of_ASP_NET_Core_the_spans_of_an_event_are_one_trace()
    {
        var spans = await SpansAsync(Cookbook.Recipes.AddTelemetry);
        // The reply of the bot is an event too: the spans of the call lead to those of the first event.
        var call = Assert.Single(spans, span => span.DisplayName == "Messages.Post");
        var process = Assert.Single(spans, span => span.SpanId == call.ParentSpanId);
        var receive = Assert.Single(spans, span => span.SpanId == process.ParentSpanId);
        Assert.Equal("process conversation:message", process.DisplayName);
        Assert.Equal("receive conversation:message", receive.DisplayName);
        Assert.Contains(spans, span => span.Kind == ActivityKind.Server && span.SpanId == receive.ParentSpanId);
    }

    [Fact]
    public async Task With_AddSource_alone_the_spans_of_an_event_are_hidden() =>
        Assert.DoesNotContain(
            await SpansAsync(Cookbook.Recipes.AddTelemetryThatHidesSpans),
            span => span.DisplayName.Contains("conversation:message", StringComparison.Ordinal));

    [Fact]
    public async Task With_a_sampler_that_ignores_the_parent_they_are_shown() =>
        Assert.Contains(
            await SpansAsync(Cookbook.Recipes.AddTelemetryWithoutInstrumentation),
            span => span.DisplayName == "receive conversation:message");

    private static async Task<IReadOnlyCollection<Activity>> SpansAsync(Action<WebApplicationBuilder> addTelemetry)
    {
        List<Activity> spans = [];
        await using var bot = await RunningBot.StartAsync(await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token), builder =>
        {
            builder.Services.AddSunshineWebhooks(options => options.AddSecret("test-secret"))
                .AddHandler<ConversationMessageEvent, EchoBot>();
            addTelemetry(builder);
            builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(spans));
        });
        bot.Smooch.App.AddIntegration(new()
        {
            WebhookTarget = new Uri(bot.Address, "/sunshine").ToString(),
            WebhookSecret = "test-secret",
        });
        var mira = bot.Smooch.CreateUser();
        await mira.SayAsync("Hi!");
        await mira.ReceiveAsync<TextContent>();
        await bot.Smooch.WhenWebhooksDeliveredAsync(RunningBot.Token);
        // The spans of a request have ended when the server has stopped.
        await bot.App.StopAsync(RunningBot.Token);
        return spans;
    }
}
