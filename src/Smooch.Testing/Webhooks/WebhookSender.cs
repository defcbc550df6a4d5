using System.Net.Http.Headers;

namespace Smooch.Testing;

/// <summary>
/// Calls webhooks outside of the request. First attempts of one webhook are sent one after the other in the order of the events;
/// a failed delivery is retried separately and does not delay others.
/// </summary>
internal sealed class WebhookSender : IAsyncDisposable
{
    private readonly Gate gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly HashSet<Task> running = [];
    private readonly HashSet<DeliveryQueue> holding = [];
    private readonly DeliveryRules rules;
    private readonly FakeJournal journal;
    private readonly Lazy<HttpClient> http = new(CreateClient);
    private int unfinished;
    private TaskCompletionSource? idle;

    public WebhookSender(DeliveryRules rules, FakeJournal journal)
    {
        this.rules = rules;
        this.journal = journal;
    }

    /// <summary>Duplicates and reorders on request.</summary>
    public FakeFaults? Faults { get; set; }

    /// <summary>Gets the function that receives each delivery in place of its target.</summary>
    public Action<WebhookDelivery>? Divert { get; init; }

    /// <summary>Deliveries that wait for their response or a retry.</summary>
    public int Unfinished
    {
        get
        {
            lock (gate)
                return unfinished;
        }
    }

    public void Enqueue(WebhookDelivery delivery)
    {
        if (Divert is not null)
        {
            Divert(delivery);
            return;
        }

        var queue = delivery.Queue;
        lock (gate)
        {
            unfinished++;
            if (queue.HeldBack is null && Faults?.TakeReorder() == true)
            {
                queue.HeldBack = delivery;
                holding.Add(queue);
                return;
            }

            queue.Waiting.Enqueue(delivery);
            if (Faults?.TakeDuplicate() == true)
            {
                unfinished++;
                queue.Waiting.Enqueue(delivery);
            }

            Release(queue);
        }
    }

    /// <exception cref="ArgumentException">It is a probe, or its webhook was deleted.</exception>
    public void SendAgain(RecordedDelivery recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        if (recorded.Source is not { Queue.IsDeleted: false } delivery)
            throw new ArgumentException("Only a call of a webhook that exists can be sent again.", nameof(recorded));

        lock (gate)
        {
            unfinished++;
            delivery.Queue.Waiting.Enqueue(delivery);
            Release(delivery.Queue);
        }
    }

    /// <summary>Completes when no delivery waits for an attempt or a retry.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            foreach (var queue in holding.ToArray())
                Release(queue);

            if (unfinished == 0)
                return Task.CompletedTask;

            idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return idle.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Probes a target: HEAD to the URL, then to its host.</summary>
    /// <exception cref="ApiException">400 when neither responds.</exception>
    public async Task ProbeAsync(string target, CancellationToken cancellationToken)
    {
        if (!rules.Probes || !MayCall(target))
            return;

        var host = new Uri(target).GetLeftPart(UriPartial.Authority) + "/";
        if (await HeadAsync(target, cancellationToken).ConfigureAwait(false) is >= 200 and < 300
            || await HeadAsync(host, cancellationToken).ConfigureAwait(false) is not null)
        {
            return;
        }

        throw ApiException.BadRequest($"Invalid value for target: {target} did not respond to a HEAD request");
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        Task[] underWay;
        lock (gate)
            underWay = [.. running];

        await Task.WhenAll(underWay).ConfigureAwait(false);
        if (http.IsValueCreated)
            http.Value.Dispose();

        stopping.Dispose();
    }

    private static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private bool MayCall(string target) => rules.AllowsExternalTargets || new Uri(target).IsLoopback;

    // Runs under the gate.
    private void Release(DeliveryQueue queue)
    {
        if (queue.HeldBack is { } heldBack)
        {
            queue.HeldBack = null;
            holding.Remove(queue);
            queue.Waiting.Enqueue(heldBack);
        }

        if (!queue.IsSending)
        {
            queue.IsSending = true;
            Start(() => SendWaitingAsync(queue));
        }
    }

    // Runs under the gate. The task removes itself from the set, so that dispose waits only for running tasks.
    private void Start(Func<Task> work)
    {
        var task = new Task<Task>(work);
        var whole = task.Unwrap();
        running.Add(whole);
        _ = whole.ContinueWith(
            done =>
            {
                lock (gate)
                    running.Remove(done);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        task.Start(TaskScheduler.Default);
    }

    private async Task SendWaitingAsync(DeliveryQueue queue)
    {
        while (Next(queue) is { } delivery)
        {
            if (await AttemptAsync(delivery, 1).ConfigureAwait(false))
            {
                Finish();
            }
            else
            {
                lock (gate)
                    Start(() => RetryAsync(delivery));
            }
        }
    }

    private WebhookDelivery? Next(DeliveryQueue queue)
    {
        lock (gate)
        {
            if (queue.Waiting.TryDequeue(out var delivery))
                return delivery;

            queue.IsSending = false;
            return null;
        }
    }

    private async Task RetryAsync(WebhookDelivery delivery)
    {
        var gap = rules.RetryDelay;
        for (var attempt = 2; attempt <= RetriesOf(delivery) + 1 && !stopping.IsCancellationRequested; attempt++)
        {
            await Task.Delay(gap, rules.TimeProvider, stopping.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested || await AttemptAsync(delivery, attempt).ConfigureAwait(false))
                break;

            gap *= 2;
        }

        Finish();
    }

    private int RetriesOf(WebhookDelivery delivery) => delivery.Retries ?? rules.Retries;

    /// <summary>True when the delivery is done: accepted, finally rejected, or without a receiver.</summary>
    private async Task<bool> AttemptAsync(WebhookDelivery delivery, int attempt)
    {
        if (stopping.IsCancellationRequested || delivery.Queue.IsDeleted)
            return true;

        if (!MayCall(delivery.Target))
        {
            journal.Add(
                delivery,
                attempt,
                null,
                "not sent: the target is not on this machine (see AllowExternalWebhookTargets)",
                TimeSpan.Zero,
                false);
            return true;
        }

        var start = rules.TimeProvider.GetTimestamp();
        using var timeout = new CancellationTokenSource(rules.Timeout, rules.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url) { Content = new ByteArrayContent(delivery.Body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            delivery.Sign(request.Headers);
            using var response = await http.Value.SendAsync(request, either.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var isFinal = (delivery.IsTaken?.Invoke(status) ?? status is >= 200 and < 300) || rules.FinalStatuses.Contains(status);
            var willRetry = !isFinal && attempt <= RetriesOf(delivery);
            journal.Add(delivery, attempt, status, null, rules.TimeProvider.GetElapsedTime(start), willRetry);
            return isFinal;
        }
        catch (Exception failure)
        {
            // A target that cannot be called must not delay a wait for all deliveries.
            var reason = timeout.IsCancellationRequested ? $"no response within {rules.Timeout}" : failure.Message;
            journal.Add(delivery, attempt, null, reason, rules.TimeProvider.GetElapsedTime(start), attempt <= RetriesOf(delivery));
            return stopping.IsCancellationRequested;
        }
    }

    private async Task<int?> HeadAsync(string url, CancellationToken cancellationToken)
    {
        var start = rules.TimeProvider.GetTimestamp();
        using var timeout = new CancellationTokenSource(rules.Timeout, rules.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, url);
            using var response = await http.Value.SendAsync(request, either.Token).ConfigureAwait(false);
            journal.AddProbe(url, (int)response.StatusCode, null, rules.TimeProvider.GetElapsedTime(start));
            return (int)response.StatusCode;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || timeout.IsCancellationRequested)
        {
            journal.AddProbe(url, null, failure.Message, rules.TimeProvider.GetElapsedTime(start));
            return null;
        }
    }

    private void Finish()
    {
        lock (gate)
        {
            if (--unfinished == 0)
            {
                idle?.TrySetResult();
                idle = null;
            }
        }
    }
}
