using Microsoft.AspNetCore.Http;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The page, its control API and its live updates, on the port of the fake service.</summary>
/// <remarks>Every path that is not its own goes to the fake service.</remarks>
internal sealed class ControlServer : IAsyncDisposable
{
    private readonly TaskCompletionSource<ControlEndpoints> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly EventStream events = new();
    private readonly TimeSpan retryDelay;
    private ChatWatcher? watcher;
    private FaultSwitches? faults;

    public ControlServer(TimeProvider clock, TimeSpan retryDelay)
    {
        this.retryDelay = retryDelay;
        Journal = new Journal(clock, events) { Changed = () => watcher?.Touch() };
    }

    /// <summary>Gets the requests and webhook calls that the page shows.</summary>
    public Journal Journal { get; }

    /// <summary>Starts to respond for services that listen.</summary>
    public void Start(FakeSmooch smooch, FakeMessageBird? messageBird)
    {
        var people = new People(smooch, messageBird);
        var agents = new Agents(smooch);
        var webhooks = new Webhooks(smooch, messageBird, Journal);
        watcher = new ChatWatcher(smooch, people, webhooks, agents, events);
        faults = new FaultSwitches(smooch, messageBird, events);
        started.TrySetResult(new ControlEndpoints(
            new StateView(smooch, messageBird, retryDelay, people, agents, webhooks, Journal, faults, watcher),
            new UserEndpoints(people, agents, watcher),
            new WebhookEndpoints(webhooks, watcher),
            Journal,
            faults,
            events));
    }

    /// <summary>Handles a request for the page or its API.</summary>
    /// <returns>False when the request is for the fake service.</returns>
    public async Task<bool> HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (path.StartsWith("/media/", StringComparison.Ordinal))
        {
            // An upload is served from the origin of the page: its scripts must not run there.
            http.Response.Headers.ContentSecurityPolicy = "sandbox";
            return false;
        }

        var isControl = path.StartsWith("/control/", StringComparison.Ordinal);
        if (!isControl && PageFiles.Find(path) is null)
            return false;

        if (RequestGuard.Check(http, isControl) is { } rejection)
        {
            await Json.WriteErrorAsync(http, rejection.Status, rejection.Reason).ConfigureAwait(false);
            return true;
        }

        if (isControl)
            await (await started.Task.WaitAsync(http.RequestAborted).ConfigureAwait(false)).HandleAsync(http).ConfigureAwait(false);
        else
            await PageFiles.Find(path)!.SendAsync(http).ConfigureAwait(false);

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        events.Dispose();
        faults?.Dispose();
        if (watcher is not null)
            await watcher.DisposeAsync().ConfigureAwait(false);
    }
}
