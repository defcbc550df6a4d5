using System.Collections.Concurrent;

namespace Smooch.Tests;

/// <summary>What handlers saw, and what they shall do: the test's hand inside them. One per container.</summary>
internal sealed class Probe
{
    private readonly ConcurrentQueue<(string Handler, SmoochWebhookEvent Event)> seen = new();

    /// <summary>Gets or sets what a handler does; gets the handler's name, the event and the token.</summary>
    public Func<string, SmoochWebhookEvent, CancellationToken, Task> Do { get; set; } = (_, _, _) => Task.CompletedTask;

    /// <summary>Gets the calls in their order, as <c>Handler: first message or trigger</c>.</summary>
    public IReadOnlyList<string> Calls => [.. seen.Select(call => $"{call.Handler}: {Name(call.Event)}")];

    public IReadOnlyList<SmoochWebhookEvent> Events => [.. seen.Select(call => call.Event)];

    public Task HandleAsync(string handler, SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken)
    {
        seen.Enqueue((handler, webhookEvent));
        return Do(handler, webhookEvent, cancellationToken);
    }

    public static string Name(SmoochWebhookEvent webhookEvent) =>
        webhookEvent is MessageEvent { Messages: [var message, ..] } ? message.Id : webhookEvent.Trigger.ToString();
}

internal sealed class First(Probe probe) : IWebhookHandler<SmoochWebhookEvent>
{
    public Task HandleAsync(SmoochWebhookEvent webhookEvent, CancellationToken cancellationToken) =>
        probe.HandleAsync(nameof(First), webhookEvent, cancellationToken);
}

internal sealed class Second(Probe probe) : IWebhookHandler<MessageEvent>, IWebhookHandler<PostbackEvent>
{
    public Task HandleAsync(MessageEvent webhookEvent, CancellationToken cancellationToken) =>
        probe.HandleAsync(nameof(Second), webhookEvent, cancellationToken);

    public Task HandleAsync(PostbackEvent webhookEvent, CancellationToken cancellationToken) =>
        probe.HandleAsync(nameof(Second), webhookEvent, cancellationToken);
}
