namespace Smooch.Testing.Tests.Contract;

/// <summary>
/// A service to hold to the contract: the fake, and the real one when <c>SMOOCH_APP_ID</c>, <c>SMOOCH_KEY_ID</c> and <c>SMOOCH_SECRET</c>
/// (a key of scope <c>app</c>) are in the environment. What a test leaves behind is deleted.
/// </summary>
internal sealed class ContractService : IAsyncDisposable
{
    private const string FakeService = "fake";
    private const string RealService = "real service";
    private static readonly string?[] Account = [Variable("SMOOCH_APP_ID"), Variable("SMOOCH_KEY_ID"), Variable("SMOOCH_SECRET")];

    private readonly FakeSmooch? fake;
    private readonly List<string> users = [];
    private readonly List<string> webhooks = [];

    private ContractService(FakeSmooch? fake, SmoochClientOptions options)
    {
        this.fake = fake;
        Options = options;
        Client = new SmoochClient(options);
    }

    public static IEnumerable<TheoryDataRow<string>> All =>
    [
        new(FakeService),
        new(RealService)
        {
            Skip = Array.TrueForAll(Account, value => value is not null)
                ? null
                : "The real service needs SMOOCH_APP_ID, SMOOCH_KEY_ID and SMOOCH_SECRET in the environment.",
        },
    ];

    public SmoochClientOptions Options { get; }

    public SmoochClient Client { get; }

    /// <summary>A URL that webhooks can be created for: the real service checks whether a server responds.</summary>
    public static string WebhookTarget => Variable("SMOOCH_WEBHOOK_URL") ?? "https://example.com/";

    public static async Task<ContractService> StartAsync(string service)
    {
        if (service == FakeService)
        {
            var started = await FakeSmooch.StartAsync(cancellationToken: Fake.Token);
            return new ContractService(started, started.CreateClientOptions());
        }

        var options = new SmoochClientOptions { AppId = Account[0], Credential = SmoochCredential.SigningKey(Account[1]!, Account[2]!) };
        if (Variable("SMOOCH_BASE_ADDRESS") is { } address)
            options.BaseAddress = new Uri(address);

        return new ContractService(null, options);
    }

    /// <summary>A new user with a <c>userId</c> that no user had before.</summary>
    public async Task<AppUser> CreateUserAsync(string? givenName = null, FlatObject? properties = null)
    {
        var user = await Client.AppUsers.CreateAsync(
            new NewAppUser { UserId = $"contract-{Guid.NewGuid():N}", GivenName = givenName, Properties = properties }, Fake.Token);
        users.Add(user.Id);
        return user;
    }

    public async Task<Webhook> CreateWebhookAsync(params WebhookTrigger[] triggers)
    {
        var webhook = await Client.Webhooks.CreateAsync(WebhookTarget, triggers, Fake.Token);
        webhooks.Add(webhook.Id);
        return webhook;
    }

    public async ValueTask DisposeAsync()
    {
        if (fake is not null)
        {
            await fake.DisposeAsync();
        }
        else
        {
            await DeleteAsync(webhooks, id => Client.Webhooks.DeleteAsync(id, CancellationToken.None));
            await DeleteAsync(users, id => Client.AppUsers.DeleteAsync(id, CancellationToken.None));
        }

        Client.Dispose();
    }

    private static async Task DeleteAsync(List<string> ids, Func<string, Task> delete)
    {
        foreach (var id in ids)
        {
            try
            {
                await delete(id);
            }
            catch (SmoochNotFoundException)
            {
                // The test deleted it itself.
            }
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
