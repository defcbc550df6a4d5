namespace Smooch.Client.Tests.Credentials;

/// <summary>
/// A credential that could not be resolved after its caller had cancelled failed the next call too, and its exception was unobserved.
/// </summary>
[Collection(nameof(Resilience.FaultMatrixTests))]
public sealed class AbandonedResolutionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failure_without_a_waiting_caller_is_forgotten()
    {
        using var unobserved = new UnobservedExceptions();
        await AbandonAsync();
        Assert.Empty(unobserved.Collect());
    }

    private static async Task AbandonAsync()
    {
        var responses = new TaskCompletionSource<SmoochCredential>();
        var asked = 0;
        using var handler = new RecordingHandler("""{"appUser":{"_id":"u1"}}""");
        using var smooch = new SmoochClient(
            new SmoochClientOptions
            {
                AppId = TestClient.AppId,
                CredentialResolver = (_, _) => ++asked == 1 ? new(responses.Task) : new(SmoochCredential.Jwt("made.up.token")),
            },
            handler);
        using var caller = new CancellationTokenSource();

        var calling = smooch.AppUsers.GetAsync("u1", caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calling);
        responses.SetException(new InvalidOperationException("The database is away."));

        Assert.Equal("u1", (await smooch.AppUsers.GetAsync("u1", Cancellation)).Id);
        Assert.Equal(2, asked);
    }
}
