using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// Every kind of call meets every fault in a host that logs everything and is listened to from all sides. The access key is found nowhere,
/// and nothing of a contact or message in the logs, exceptions and telemetry of the SDK. (The platform's own spans contain whole URLs.)
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CanaryTests
{
    private const string AccessKey = "test_canary-access-key-0123456789";

    private const string Hook = "http://127.0.0.1:9/canary-file?key=canary-data";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static (string Name, Func<BirdService, Task> Send)[] Calls { get; } =
    [
        ("read", service => service.Client.Conversations.GetAsync(service.ConversationId, Token)),
        ("list", service => service.Client.Messages.ListAsync(service.ConversationId).ToListAsync(Token).AsTask()),
        ("reply", service => service.Client.Messages.ReplyAsync(service.ConversationId, "canary-text", Token)),
        ("send", service => service.Client.Messages.SendAsync(BirdService.Recipient, service.Fake.Channel.Id, Message, Token)),
        ("webhook", service => service.Client.Webhooks.CreateAsync(Hook, [WebhookEventType.MessageCreated], cancellationToken: Token)),
        ("raw", service => service.Client.Raw.SendAsync(Request, Token)),
    ];

    private static RawRequest Request => new(HttpMethod.Get, "/conversations/{id}") { Values = { ["id"] = "canary-data" } };

    private static NewImageMessage Message => new()
    {
        Url = "https://cdn.example.test/canary-file.png",
        Caption = "canary-text",
        Source = new() { ["agent"] = "canary-name" },
        TrackId = "canary-data",
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_that_goes_wrong_lets_a_canary_out(bool isWrongKey)
    {
        using var heard = new EverythingListener();
        var canaries = new Canaries();
        canaries.AddSecret(AccessKey, "an access key");
        canaries.AddWord("31600000001", "a phone number");
        await Parallel.ForEachAsync(
            MatrixFault.Names.Where(name => !name.Contains("33 MB", StringComparison.Ordinal)).Append("echo"),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (fault, _) => await RunAsync(canaries, fault, isWrongKey));

        Assert.InRange(canaries.Checked("The log"), 20, int.MaxValue);
        Assert.InRange(canaries.Checked("The exception"), 40, int.MaxValue);
        canaries.CheckAll(heard, MessageBirdTelemetry.Name);
    }

    private static async Task RunAsync(Canaries canaries, string name, bool isWrongKey)
    {
        using var logs = new LogCollector();
        ServiceProvider? host = null;
        HttpMessageHandler? primary = null;
        await using var service = await BirdService.StartAsync(Token, create: (options, handler) =>
        {
            primary = handler;
            host = Host(logs, handler, options, isWrongKey);
            return host.GetRequiredService<MessageBirdClient>();
        }, port: LoopbackPort.FindFree());
        // The first message of the contact has canaries too: they come back in responses.
        service.Fake.Contact(BirdService.Recipient).Rename("canary-name");
        await service.Fake.Contact(BirdService.Recipient).SayAsync("canary-text", Token);
        canaries.AddSecret(service.Fake.AccessKey, "an access key");

        foreach (var (call, send) in Calls)
        {
            var fault = name == "echo"
                ? new MatrixFault(FakeFault.Status(400, Echo(service.Fake.AccessKey)))
                : MatrixFault.Named(name);
            service.Watch([.. fault.Scripted]);
            var outage = fault.RejectsConnections ? await service.Fake.Faults.RefuseConnectionsAsync() : null;
            var calling = send(service);
            await BirdService.Soon(service.AdvanceUntilDoneAsync(calling, fault.Hangs ? BirdService.AttemptTimeout : null));
            service.Faults.Clear();
            await (outage?.DisposeAsync() ?? ValueTask.CompletedTask);
            if (await Record.ExceptionAsync(() => calling) is { } error)
            {
                Assert.IsType<SmoochException>(error, exactMatch: false);
                canaries.CheckAll(error, $"The exception of {call} after '{name}'");
            }
        }

        // The platform's factory keeps its handlers beyond the host.
        primary!.Dispose();
        await host!.DisposeAsync();
        canaries.CheckAll(logs);
    }

    private static string Echo(string key) =>
        $$"""{"errors":[{"code":"bad","description":"canary-text {{AccessKey}} {{key}} +31600000001","parameter":"canary-data"}]}""";

    private static ServiceProvider Host(LogCollector logs, HttpMessageHandler primary, MessageBirdClientOptions options, bool isWrongKey)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddMessageBird(o =>
        {
            (o.BaseAddress, o.TimeProvider, o.Timeout, o.Retry) = (
                options.BaseAddress,
                options.TimeProvider,
                options.Timeout,
                options.Retry);
            o.Credential = isWrongKey ? MessageBirdCredential.AccessKey(AccessKey) : options.Credential;
        }).ConfigurePrimaryHttpMessageHandler(() => primary);
        return services.BuildServiceProvider();
    }
}
