using Received = Smooch.Testing.RecordedRequest;

namespace Smooch.Tests;

/// <summary>A call of a matrix, bound to its service.</summary>
/// <param name="Send">Sends the call.</param>
/// <param name="Effects">Counts what the call has done; null for a call that does nothing.</param>
internal sealed record MatrixCase(Func<CancellationToken, Task> Send, Func<Task<int>>? Effects)
{
    /// <summary>Gets a value indicating whether the body of a response matters to the call.</summary>
    public bool ReadsResponse { get; init; } = true;

    /// <summary>Gets how long an attempt lasts that gets no response.</summary>
    public TimeSpan Patience { get; init; } = FaultedService.AttemptTimeout;

    /// <summary>Gets the requests that the faults apply to, counted apart from the others; null for all.</summary>
    public Func<Received, bool>? IsSend { get; init; }

    /// <summary>The call under a fault, then the next call, then no connection is left.</summary>
    /// <param name="service">The service; the caller disposes it.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="times">How many requests it applies to.</param>
    public async Task<MatrixResult> RunAsync(FaultedService service, MatrixFault fault, int times)
    {
        service.Watch([.. fault.Scripted.Select(scripted => scripted with { Times = times, When = IsSend })]);

        var outage = fault.RejectsConnections ? await service.Faults.RefuseConnectionsAsync() : null;
        var calling = Send(TestContext.Current.CancellationToken);
        var patience = fault.Hangs && (ReadsResponse || !fault.HangsInBody) ? Patience : (TimeSpan?)null;
        await FaultedService.Soon(service.AdvanceUntilDoneAsync(calling, patience, beforeWait: async () =>
        {
            if (outage is not null && times == 1)
                await outage.DisposeAsync();
            if (fault.GoesOnInDelay)
                await GoOnAsync();
        }));

        var outcome = MatrixOutcome.Of(await Record.ExceptionAsync(() => calling));
        int[] requests = IsSend is { } isSend
            ? [service.Arrived.Count(isSend), service.Arrived.Count(request => !isSend(request))]
            : [service.Arrived.Count];
        service.Faults.Clear();
        await (outage?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (fault.GoesOn)
            await GoOnAsync();
        await service.WhenIdleAsync();

        var effects = Effects is { } count ? await count() : (int?)null;
        await service.CheckNextCallAsync();
        return new MatrixResult(outcome, requests, effects);

        async Task GoOnAsync()
        {
            service.Release();
            await service.WhenIdleAsync();
        }
    }
}
