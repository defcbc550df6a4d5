using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>The spans and measurements of received events, with their tags.</summary>
public sealed class WebhookTelemetryTests
{
    private const string Trigger = "smooch.webhook.trigger=message:appUser";
    private static readonly DateTimeOffset Now = new(2018, 12, 5, 9, 56, 27, 460, TimeSpan.Zero);

    [Theory]
    [InlineData(-3, 3)]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    public async Task The_lag_is_the_time_since_the_event_and_never_negative(int seconds, double lag)
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench(time: new TestClock(Now));
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Received(Now.AddSeconds(seconds))));
        var measured = Assert.Single(heard.Of("smooch.webhook.lag"));
        Assert.Equal(lag, measured.Value, precision: 3);
        Assert.Equal(Trigger, measured.Tags);
    }

    [Fact]
    public async Task An_event_without_a_time_has_no_lag()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Empty(heard.Of("smooch.webhook.lag"));
    }

    [Fact]
    public async Task The_spans_of_an_event_and_its_handler_have_the_tags_of_messaging()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Message("m1"));
        foreach (var operation in (string[])["receive", "process"])
        {
            var span = Assert.Single(heard.Spans, span => span.DisplayName == operation + " message:appUser");
            Assert.Equal((ActivityKind.Consumer, ActivityStatusCode.Unset), (span.Kind, span.Status));
            Assert.Equal("smooch", span.GetTagItem("messaging.system"));
            Assert.Equal(operation, span.GetTagItem("messaging.operation.name"));
            Assert.Equal(operation, span.GetTagItem("messaging.operation.type"));
            Assert.Equal("message:appUser", span.GetTagItem("smooch.webhook.trigger"));
            Assert.Equal(operation == "process", span.GetTagItem("smooch.webhook.handler") is "Smooch.Tests.First/SmoochWebhookEvent");
            Assert.Null(span.GetTagItem("error.type"));
        }
    }

    [Fact]
    public async Task A_handler_that_fails_has_the_error_in_its_duration_and_its_span()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, _) => throw new InvalidOperationException("broken");
        await bench.DispatchAsync(Bodies.Message("m1"));
        const string Handler = " smooch.webhook.handler=Smooch.Tests.First/SmoochWebhookEvent";
        var duration = Assert.Single(heard.Of("smooch.webhook.handler.duration"));
        Assert.Equal(Trigger + Handler + " error.type=System.InvalidOperationException", duration.Tags);
        Assert.InRange(duration.Value, 0, 60);
        var span = Assert.Single(heard.Spans, span => span.DisplayName.StartsWith("process", StringComparison.Ordinal));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("System.InvalidOperationException", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_handler_that_succeeds_has_a_duration_without_an_error()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal(
            Trigger + " smooch.webhook.handler=Smooch.Tests.First/SmoochWebhookEvent",
            Assert.Single(heard.Of("smooch.webhook.handler.duration")).Tags);
    }

    [Fact]
    public async Task Duplicates_are_counted_while_the_event_is_in_progress_and_after_it()
    {
        using var heard = new TelemetryListener();
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        var delivery = bench.Accept(Bodies.Message("m1"));
        bench.Accept(Bodies.Message("m1"));
        Assert.Equal(
            true,
            Assert.Single(heard.Spans, span => span.GetTagItem("smooch.webhook.duplicate") is not null)
                .GetTagItem("smooch.webhook.duplicate"));
        Assert.Equal([(1.0, Trigger)], Counted("smooch.webhook.duplicates"));
        door.Open();
        await delivery.Completion.WaitAsync(Bench.Token);
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal([(1.0, Trigger), (1.0, Trigger)], Counted("smooch.webhook.duplicates"));

        IEnumerable<(double, string)> Counted(string name) => heard.Of(name).Select(each => (each.Value, each.Tags));
    }

    [Fact]
    public async Task Events_in_progress_are_counted_up_and_down()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal([1.0, -1.0], heard.Of("smooch.webhook.inbox.depth").Select(each => each.Value));
    }

    [Fact]
    public async Task A_rejected_event_is_counted_and_its_span_has_the_status_of_an_error()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        bench.Dispatcher.StopAccepting();
        Assert.False(bench.Accept(Bodies.Message("m1")).Accepted);
        var rejected = Assert.Single(heard.Of("smooch.webhook.rejected"));
        Assert.Equal((1.0, Trigger), (rejected.Value, rejected.Tags));
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(heard.Spans).Status);
        Assert.Empty(heard.Of("smooch.webhook.inbox.depth"));
    }

    [Fact]
    public async Task An_unknown_trigger_is_no_tag_value()
    {
        using var heard = new TelemetryListener();
        await using var bench = new Bench();
        await bench.DispatchAsync("""{"trigger":"conversation:mood"}""");
        Assert.Equal(["process other", "receive other"], heard.Spans.Select(span => span.DisplayName).Order(StringComparer.Ordinal));
        Assert.All(heard.Spans, span => Assert.Equal("other", span.GetTagItem("smooch.webhook.trigger")));
        Assert.All(
            heard.Of("smooch.webhook.handler.duration"),
            measured => Assert.StartsWith("smooch.webhook.trigger=other ", measured.Tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_of_a_call_has_one_span_of_its_arrival()
    {
        using var heard = new TelemetryListener();
        var services = new ServiceCollection();
        services.AddSingleton(new Postman()).AddLogging();
        services.AddLetters().AddHandler<LetterEvent, LetterHandler>();
        await using var provider = services.BuildServiceProvider();
        const string Url = "https://bot.example.org/letters";
        var body = Encoding.UTF8.GetBytes(PostOffice.Post(PostOffice.Letter("1", "ann")));
        var request = WebhookRequest.Create(
            "POST",
            Url,
            [new(Letters.SignatureHeader, Letters.Sign(LetterRegistration.Key, Url, body))]);
        Assert.Equal(200, await provider.GetRequiredService<WebhookReceiver>().ReceiveAsync(request, body, Bench.Token));
        Assert.Equal(["process letter", "receive letter"], heard.Spans.Select(span => span.DisplayName).Order(StringComparer.Ordinal));
    }

    private static string Received(DateTimeOffset at) =>
        new StringBuilder("""{"trigger":"message:appUser","appUser":{"_id":"u1"},"messages":[{"_id":"m1","type":"text","received":""")
            .Append((at.ToUnixTimeMilliseconds() / 1000m).ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Append("}]}")
            .ToString();
}
