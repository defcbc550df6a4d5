using System.Collections.Concurrent;

namespace Smooch.AspNetCore.Tests.Dispatch;

/// <summary>Records the calls of the dispatcher, and does what the test wants.</summary>
internal sealed class RecordingStore : IWebhookDeduplicationStore
{
    private readonly ConcurrentQueue<string> calls = new();
    private readonly ConcurrentQueue<string> owners = new();
    private readonly ConcurrentQueue<TimeSpan> leases = new();

    public Func<string, ValueTask<WebhookClaim>> Claim { get; set; } = _ => new(WebhookClaim.Acquired);

    public Func<ValueTask<bool>> Complete { get; set; } = () => new(true);

    public Func<ValueTask> Release { get; set; } = () => default;

    public Func<ValueTask> Forget { get; set; } = () => default;

    /// <summary>Gets the calls: the operation and the short name of the handler.</summary>
    public IReadOnlyList<string> Calls => [.. calls];

    /// <summary>Gets the owners of the claims, completions and releases.</summary>
    public IReadOnlyList<string> Owners => [.. owners];

    public IReadOnlyList<TimeSpan> Leases => [.. leases];

    public ValueTask<WebhookClaim> ClaimAsync(
        string eventKey,
        string handler,
        string owner,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        Add("claim", handler, owner);
        leases.Enqueue(lease);
        return Claim(handler);
    }

    public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        Add("complete", handler, owner);
        return Complete();
    }

    public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken)
    {
        Add("release", handler, owner);
        return Release();
    }

    public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken)
    {
        Add("forget", handler, owner: null);
        return Forget();
    }

    private void Add(string operation, string handler, string? owner)
    {
        calls.Enqueue($"{operation} {handler.Split('/')[0].Split('.')[^1]}");
        if (owner is not null)
            owners.Enqueue(owner);
    }
}
