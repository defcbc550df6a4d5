namespace Smooch.Testing.Tests.Management;

/// <summary>A fake and a client of scope <c>account</c>, which names no app.</summary>
internal sealed class Account : IAsyncDisposable
{
    private Account(FakeSmooch fake, SmoochApiVersion version)
    {
        Fake = fake;
        Client = As(SmoochCredential.SigningKey(fake.AccountKeyId, fake.AccountSecret, SmoochScope.Account), version);
    }

    public FakeSmooch Fake { get; }

    public SmoochClient Client { get; }

    public static IEnumerable<TheoryDataRow<SmoochApiVersion>> Versions => [SmoochApiVersion.V1, SmoochApiVersion.V1_1];

    public static async Task<Account> StartAsync(SmoochApiVersion version = SmoochApiVersion.V1_1) =>
        new(await FakeSmooch.StartAsync(cancellationToken: Testing.Tests.Fake.Token), version);

    /// <summary>Another client of the same fake; it is the caller's to dispose.</summary>
    public SmoochClient As(
        SmoochCredential credential,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null) => new(new SmoochClientOptions
        {
            BaseAddress = Fake.BaseAddress,
            Credential = credential,
            ApiVersion = version,
            AppId = appId,
            Retry = { Delay = TimeSpan.Zero },
        });

    public static async Task<List<T>> ReadAsync<T>(SmoochList<T> list)
    {
        List<T> items = [];
        await foreach (var item in list.WithCancellation(Testing.Tests.Fake.Token))
            items.Add(item);

        return items;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Fake.DisposeAsync();
    }
}
