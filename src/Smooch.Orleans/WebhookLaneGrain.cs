using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.Orleans;

/// <summary>
/// The grain of an ordering key. It is not reentrant, so its events are handled one after the other, and a duplicate waits for the first
/// delivery and gets its outcome.
/// </summary>
[CollectionAgeLimit(Minutes = 5)]
internal sealed class WebhookLaneGrain : Grain, IWebhookLaneGrain
{
    private readonly IPersistentState<LaneState> state;
    private readonly WebhookRunner runner;
    private readonly TimeProvider timeProvider;
    private readonly TimeSpan window;
    private readonly ILogger<WebhookLaneGrain> logger;
    private readonly CancellationTokenSource ending = new();
    private LaneMemory memory = null!;

    public WebhookLaneGrain(
        IGrainContext context,
        IPersistentStateFactory states,
        IOptions<WebhookLaneOptions> options,
        WebhookRunner runner,
        LaneClock clock,
        ILogger<WebhookLaneGrain> logger)
    {
        state = states.Create<LaneState>(context, new StateLocation(options.Value.StorageName));
        window = options.Value.DeduplicationWindow;
        timeProvider = clock.TimeProvider;
        this.runner = runner;
        this.logger = logger;
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        memory = new LaneMemory(state, TaskScheduler.Current, timeProvider, window, logger);
        LaneTelemetry.Activated();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        ending.Cancel();
        return Task.CompletedTask;
    }

    public async Task<LaneOutcome> HandleAsync(LaneCall call, int position)
    {
        if (position + 1 < call.OrderingKeys.Length)
            return await GrainFactory.GetGrain<IWebhookLaneGrain>(call.OrderingKeys[position + 1]).HandleAsync(call, position + 1);

        using var activity = LaneTelemetry.StartHandle(call, timeProvider);
        try
        {
            var envelope = call.Restore(runner);
            // Outside the scheduler of the grain, since a handler may block its thread.
            return (LaneOutcome)await Task.Run(() =>
            {
                GrainDeduplicationStore.Enter(memory);
                return runner.RunAsync(envelope, ending.Token);
            });
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            LaneLog.NotHandled(logger, e, call.Protocol);
            return LaneOutcome.Failed;
        }
    }

    public async Task ForgetAsync(LaneCall call)
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
