using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>
/// The ground on which the C# of a page runs: a fake service with one user, and a client of it. Names are those that the pages use.
/// </summary>
/// <typeparam name="TPage">The snippets of a page: each has a service of its own.</typeparam>
public abstract class PageSnippets<TPage> : IAsyncLifetime
    where TPage : PageSnippets<TPage>
{
    protected const string userId = "mira@example.org";

    // Pages name no address; within one class tests run one after the other.
    private static FakeSmooch current = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Gets or sets the clock of the clients that a page creates; by default that of the system.</summary>
    protected static TimeProvider Clock { get; set; } = TimeProvider.System;

    protected static Uri FakeAddress => current.BaseAddress;

    protected FakeSmooch service { get; private set; } = null!;

    protected Smooch.Client.SmoochClient smooch { get; private set; } = null!;

    protected FakeUser mira { get; private set; } = null!;

    protected string keyId => service.KeyId;

    protected string secret => service.Secret;

    protected string appId => service.AppId;

    public virtual async ValueTask InitializeAsync()
    {
        service = await FakeSmooch.StartAsync(new FakeSmoochOptions { ProbeWebhookTargets = false }, Cancellation);
        (current, Clock) = (service, TimeProvider.System);
        mira = service.CreateUser(new FakeUserOptions { UserId = userId, GivenName = "Mira" });
        smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.SigningKey(keyId, secret) });
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        smooch.Dispose();
        await service.DisposeAsync();
    }

    protected async Task<IReadOnlyList<Message>> HistoryAsync() =>
        (await smooch.AppUsers.TryGetMessagesAsync(userId, cancellationToken: Cancellation))?.Messages ?? [];

    /// <summary>Points options at the fake that name no address, or one of the real service.</summary>
    private static SmoochClientOptions ToTheFake(SmoochClientOptions options)
    {
        if (options.BaseAddress == SmoochRegion.UnitedStates || options.BaseAddress == SmoochRegion.Europe)
            options.BaseAddress = FakeAddress;
        options.TimeProvider = Clock;
        return options;
    }

    /// <summary>The client of the snippets, which goes to the fake instead of the real service.</summary>
    protected sealed class SmoochClient(SmoochClientOptions options) : Smooch.Client.SmoochClient(ToTheFake(options));
}
