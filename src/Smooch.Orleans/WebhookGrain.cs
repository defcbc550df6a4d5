using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.Orleans;

/// <summary>
/// The grain of an ordering key. It is not reentrant, so its events are handled one after the other, and a duplicate waits for the first
/// delivery and gets its outcome.
/// </summary>
[GrainType("smooch-webhook")]
[CollectionAgeLimit(Minutes = 5)]
internal sealed class WebhookGrain : Grain, IWebhookGrain
{
    private readonly IPersistentState<WebhookGrainState> state;
    private readonly WebhookGrainReferences grains;
    private readonly WebhookRunner runner;
    private readonly SiloStatusCheck silo;
    private readonly TimeProvider timeProvider;
    private readonly TimeSpan window;
    private readonly ILogger<WebhookGrain> logger;
    private readonly CancellationTokenSource ending = new();
    private WebhookGrainMemory memory = null!;

    public WebhookGrain(
        IGrainContext context,
        IPersistentStateFactory states,
        IOptions<WebhookGrainOptions> options,
        WebhookGrainReferences grains,
        WebhookRunner runner,
        SiloStatusCheck silo,
        WebhookGrainClock clock,
        ILogger<WebhookGrain> logger)
    {
        state = states.Create<WebhookGrainState>(context, new StateLocation(options.Value.StorageName));
        window = options.Value.DeduplicationWindow;
        timeProvider = clock.TimeProvider;
        this.grains = grains;
        this.runner = runner;
        this.silo = silo;
        this.logger = logger;
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        memory = new WebhookGrainMemory(state, TaskScheduler.Current, timeProvider, window, logger);
        WebhookGrainTelemetry.Activated();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        ending.Cancel();
        return Task.CompletedTask;
    }

    public async Task<WebhookGrainOutcome> HandleAsync(WebhookGrainCall call, int position)
    {
        if (position + 1 < call.OrderingKeys.Length)
            return await grains.Of(call.OrderingKeys[position + 1]).HandleAsync(call, position + 1);

        using var activity = WebhookGrainTelemetry.StartHandle(call, timeProvider);
        try
        {
            if (memory.IsReplaced || !await silo.IsMemberAsync())
                return WebhookGrainOutcome.Rejected;
            var envelope = call.Restore(runner);
            // Outside the scheduler of the grain, since a handler may block its thread.
            return (WebhookGrainOutcome)await Task.Run(() =>
            {
                GrainDeduplicationStore.Enter(memory);
                return runner.RunAsync(envelope, ending.Token);
            });
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            WebhookGrainLog.NotHandled(logger, e, call.Protocol);
            return WebhookGrainOutcome.Failed;
        }
        finally
        {
            if (memory.IsReplaced)
                DeactivateOnIdle();
        }
    }

    public async Task ForgetAsync(WebhookGrainCall call)
    {
        var envelope = call.Restore(runner);
        await Task.Run(() =>
        {
            GrainDeduplicationStore.Enter(memory);
            return runner.ForgetAsync(envelope, ending.Token);
        });
    }

    private sealed class StateLocation(string storageName) : IPersistentStateConfiguration
    {
        public string StateName => "webhooks";

        public string StorageName => storageName;
    }
}
