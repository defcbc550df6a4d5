using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class HandlerTests
{
    [Fact]
    public async Task A_handler_of_a_base_type_sees_derived_events()
    {
        await using var bench = new Bench(builder => builder.AddHandler<MessageEvent, Second>());
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal(["Second: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task Several_handlers_run_in_the_order_of_their_registration()
    {
        await using var bench = new Bench(builder => builder
            .AddHandler<MessageEvent, Second>().AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>());
        await bench.DispatchAsync(Bodies.Message("m1"));
        Assert.Equal(["Second: m1", "First: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task A_handler_of_several_events_gets_each_of_them()
    {
        await using var bench = new Bench(builder => builder.AddHandler<MessageEvent, Second>().AddHandler<PostbackEvent, Second>());
        await bench.DispatchAsync(Bodies.Message("m1"));
        await bench.DispatchAsync(Bodies.Tap("a1"));
        Assert.Equal(["Second: m1", "Second: postback"], bench.Probe.Calls);
    }

    [Theory]
    [InlineData("""{"trigger":"conversation:mood","mood":7}""")]
    [InlineData("""{"type":"message.created"}""")]
    public async Task Unknown_trigger_reaches_the_catch_all_handler(string body)
    {
        await using var bench = new Bench();
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(body));
        Assert.IsType<UnknownWebhookEvent>(Assert.Single(bench.Probe.Events));
    }

    [Fact]
    public async Task An_event_without_a_handler_is_handled()
    {
        await using var bench = new Bench(builder => builder.AddHandler<PostbackEvent, Second>());
        Assert.Equal(WebhookOutcome.Handled, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Empty(bench.Probe.Calls);
    }

    [Fact]
    public async Task Each_event_has_a_scope_that_its_handlers_share_and_that_ends_with_it()
    {
        var seen = new List<ScopedThing>();
        await using var bench = new Bench(builder =>
        {
            builder.Services.AddSingleton(seen);
            builder.Services.AddScoped<ScopedThing>();
            builder.AddHandler<SmoochWebhookEvent, OneOfScope>().AddHandler<MessageEvent, AnotherOfScope>();
        });
        await bench.DispatchAsync(Bodies.Message("m1"));
        await bench.DispatchAsync(Bodies.Message("m2"));
        Assert.Equal(4, seen.Count);
        Assert.Same(seen[0], seen[1]);
        Assert.Same(seen[2], seen[3]);
        Assert.NotSame(seen[1], seen[2]);
        Assert.All(seen, thing => Assert.True(thing.IsDisposed));
    }

    [Fact]
    public async Task A_handler_that_throws_does_not_keep_others_from_their_work()
    {
        await using var bench = new Bench(builder => builder.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>());
        bench.Probe.Do = (handler, _, _) => handler == "First" ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        Assert.Equal(WebhookOutcome.Failed, await bench.DispatchAsync(Bodies.Message("m1")));
        Assert.Equal(["First: m1", "Second: m1"], bench.Probe.Calls);
    }

    [Fact]
    public async Task Cancelling_the_wait_does_not_cancel_the_handlers()
    {
        var door = new Door();
        await using var bench = new Bench();
        bench.Probe.Do = (_, _, token) => door.PassAsync(token);
        using var impatient = new CancellationTokenSource();
        var dispatch = bench.Dispatcher.DispatchAsync(Bodies.Event(Bodies.Message("m1")), impatient.Token);
        await door.Reached;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dispatch);
        var delivery = bench.Accept(Bodies.Message("m1"));
        door.Open();
        Assert.Equal(WebhookOutcome.Handled, await delivery.Completion.WaitAsync(Bench.Token));
        Assert.Single(bench.Probe.Calls);
    }

    private sealed class ScopedThing : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class OneOfScope(ScopedThing thing, List<ScopedThing> seen) : IWebhookHandler<SmoochWebhookEvent>
    {
        public Task HandleAsync(SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            seen.Add(thing);
            return Task.CompletedTask;
        }
    }

    private sealed class AnotherOfScope(ScopedThing thing, List<ScopedThing> seen) : IWebhookHandler<MessageEvent>
    {
        public Task HandleAsync(MessageEvent webhookEvent, CancellationToken cancellationToken)
        {
            seen.Add(thing);
            return Task.CompletedTask;
        }
    }
}
