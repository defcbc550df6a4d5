using System.Text;

namespace Smooch.Client.Testing;

/// <summary>What happened at the fake's two doors: the requests that it received and the webhooks that it sent. Safe to read at any time.</summary>
public sealed class FakeJournal
{
    private readonly Gate _gate = new();
    private readonly Queue<RecordedRequest> _requests = new();
    private readonly Queue<RecordedDelivery> _deliveries = new();
    private readonly List<Waiter> _waiters = [];
    private readonly FakeSmoochOptions _options;

    internal FakeJournal(FakeSmoochOptions options) => _options = options;

    /// <summary>The requests answered so far, in the order of their answers.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The attempts made so far to deliver events to webhooks, and the probes.</summary>
    public IReadOnlyList<RecordedDelivery> Deliveries
    {
        get
        {
            lock (_gate)
            {
                return [.. _deliveries];
            }
        }
    }

    /// <summary>Returns the first request that matches, past or future.</summary>
    /// <param name="matches">What to look for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public Task<RecordedRequest> WaitForRequestAsync(Func<RecordedRequest, bool> matches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return WaitAsync(_requests, matches, cancellationToken);
    }

    /// <summary>Returns the first delivery attempt that matches, past or future.</summary>
    /// <param name="matches">What to look for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public Task<RecordedDelivery> WaitForDeliveryAsync(Func<RecordedDelivery, bool> matches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return WaitAsync(_deliveries, matches, cancellationToken);
    }

    /// <summary>Forgets everything recorded so far.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _deliveries.Clear();
        }
    }

    /// <summary>Every line of the journal, for a failure message: no header, no body, no secret.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        lock (_gate)
        {
            text.Append(_requests.Count).AppendLine(" requests:");
            foreach (var request in _requests)
            {
                text.Append("  ").Append(request).AppendLine();
            }

            text.Append(_deliveries.Count).AppendLine(" webhook deliveries:");
            foreach (var delivery in _deliveries)
            {
                text.Append("  ").Append(delivery).AppendLine();
            }
        }

        return text.ToString();
    }

    internal void Add(RecordedRequest request)
    {
        Add(_requests, request);
        _options.OnRequest?.Invoke(request);
    }

    internal void Add(WebhookDelivery delivery, int attempt, int? status, string? failure) => Add(
        new RecordedDelivery(delivery.Webhook.Id, delivery.Target, delivery.Trigger, attempt, Encoding.UTF8.GetString(delivery.Body))
        {
            Status = status,
            Failure = failure,
        });

    internal void AddProbe(string target, int? status, string? failure) =>
        Add(new RecordedDelivery(null, target, "HEAD", 1, "") { Status = status, Failure = failure });

    private void Add(RecordedDelivery delivery)
    {
        Add(_deliveries, delivery);
        _options.OnDelivery?.Invoke(delivery);
    }

    private void Add<T>(Queue<T> list, T item)
        where T : class
    {
        List<Waiter> satisfied;
        lock (_gate)
        {
            list.Enqueue(item);
            if (list.Count > _options.JournalCapacity)
            {
                list.Dequeue();
            }

            satisfied = _waiters.FindAll(waiter => waiter.Matches(item));
            _waiters.RemoveAll(satisfied.Contains);
        }

        satisfied.ForEach(waiter => waiter.Complete(item));
    }

    private async Task<T> WaitAsync<T>(Queue<T> list, Func<T, bool> matches, CancellationToken cancellationToken)
        where T : class
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiter = new Waiter(item => item is T candidate && matches(candidate), item => found.TrySetResult((T)item));
        lock (_gate)
        {
            if (list.FirstOrDefault(matches) is { } known)
            {
                return known;
            }

            _waiters.Add(waiter);
        }

        try
        {
            return await found.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _waiters.Remove(waiter);
            }
        }
    }

    private sealed record Waiter(Func<object, bool> Matches, Action<object> Complete);
}
