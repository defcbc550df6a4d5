using System.Text;

namespace Smooch.Testing;

/// <summary>The journal of a fake: the requests that it received and the webhooks that it sent. Safe to read at any time.</summary>
public sealed class FakeJournal
{
    private readonly Gate gate = new();
    private readonly Queue<RecordedRequest> requests = new();
    private readonly Queue<RecordedDelivery> deliveries = new();
    private readonly List<Waiter> waiters = [];
    private readonly int capacity;
    private readonly Action<RecordedRequest>? onRequest;
    private readonly Action<RecordedDelivery>? onDelivery;

    internal FakeJournal(int capacity, Action<RecordedRequest>? onRequest, Action<RecordedDelivery>? onDelivery)
    {
        this.capacity = capacity;
        this.onRequest = onRequest;
        this.onDelivery = onDelivery;
    }

    /// <summary>Gets the requests with a response so far, in the order of the responses.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (gate)
                return [.. requests];
        }
    }

    /// <summary>Gets the attempts so far to deliver events to webhooks, and the probes.</summary>
    public IReadOnlyList<RecordedDelivery> Deliveries
    {
        get
        {
            lock (gate)
                return [.. deliveries];
        }
    }

    /// <summary>Waits for the first request that matches; a past one counts too.</summary>
    /// <param name="matches">The condition.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The request.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    /// <example>
    /// <code>
    /// var request = await fake.Journal.WaitForRequestAsync(request => request.Method == "POST");
    /// Console.WriteLine(request.Status);
    /// </code>
    /// </example>
    public Task<RecordedRequest> WaitForRequestAsync(Func<RecordedRequest, bool> matches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return WaitAsync(requests, matches, cancellationToken);
    }

    /// <summary>Waits for the first delivery attempt that matches; a past one counts too.</summary>
    /// <param name="matches">The condition.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled first.</exception>
    public Task<RecordedDelivery> WaitForDeliveryAsync(Func<RecordedDelivery, bool> matches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return WaitAsync(deliveries, matches, cancellationToken);
    }

    /// <summary>Removes all records.</summary>
    public void Clear()
    {
        lock (gate)
        {
            requests.Clear();
            deliveries.Clear();
        }
    }

    /// <summary>Returns every line of the journal, for an exception message: no header, no body, no secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        lock (gate)
        {
            text.Append(requests.Count).AppendLine(" requests:");
            foreach (var request in requests)
                text.Append("  ").Append(request).AppendLine();

            text.Append(deliveries.Count).AppendLine(" webhook deliveries:");
            foreach (var delivery in deliveries)
                text.Append("  ").Append(delivery).AppendLine();
        }

        return text.ToString();
    }

    internal void Add(RecordedRequest request)
    {
        Add(requests, request);
        onRequest?.Invoke(request);
    }

    internal void Add(WebhookDelivery delivery, int attempt, int? status, string? failure, TimeSpan duration, bool willRetry) => Add(
        new RecordedDelivery(delivery.Queue.WebhookId, delivery.Target, delivery.Trigger, attempt, Encoding.UTF8.GetString(delivery.Body))
        {
            Status = status,
            Failure = failure,
            Duration = duration,
            WillRetry = willRetry,
            Source = delivery,
        });

    internal void AddProbe(string target, int? status, string? failure, TimeSpan duration) =>
        Add(new RecordedDelivery(null, target, "HEAD", 1, "") { Status = status, Failure = failure, Duration = duration });

    private void Add(RecordedDelivery delivery)
    {
        Add(deliveries, delivery);
        onDelivery?.Invoke(delivery);
    }

    private void Add<T>(Queue<T> list, T item)
        where T : class
    {
        List<Waiter> satisfied;
        lock (gate)
        {
            list.Enqueue(item);
            if (list.Count > capacity)
                list.Dequeue();

            satisfied = waiters.FindAll(waiter => waiter.Matches(item));
            waiters.RemoveAll(satisfied.Contains);
        }

        satisfied.ForEach(waiter => waiter.Complete(item));
    }

    private async Task<T> WaitAsync<T>(Queue<T> list, Func<T, bool> matches, CancellationToken cancellationToken)
        where T : class
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiter = new Waiter(item => item is T candidate && matches(candidate), item => found.TrySetResult((T)item));
        lock (gate)
        {
            if (list.FirstOrDefault(matches) is { } known)
                return known;

            waiters.Add(waiter);
        }

        try
        {
            return await found.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (gate)
                waiters.Remove(waiter);
        }
    }

    private sealed record Waiter(Func<object, bool> Matches, Action<object> Complete);
}
