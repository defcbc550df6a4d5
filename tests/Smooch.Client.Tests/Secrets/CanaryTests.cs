using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smooch.Testing;
using Smooch.Client.Tests.Resilience;

namespace Smooch.Client.Tests.Secrets;

/// <summary>
/// Every kind of credential meets every fault, in a host that logs everything and is listened to from all sides. No secret is found
/// anywhere, and nothing that belongs to a user in the logs, exceptions and telemetry of the SDK. (The platform's own spans name whole
/// addresses, ids of users among them.)
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CanaryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds =>
        [.. TestCredential.Kinds.Select(row => row.Data), "resolved", "wrong key", "unknown app token"];

    private static (string Name, Func<SmoochClient, CancellationToken, Task> Send)[] Calls { get; } =
    [
        ("read", (smooch, token) => smooch.AppUsers.GetAsync(Canaries.UserId, token)),
        (
            "change",
            (smooch, token) =>
                smooch.AppUsers.UpdateAsync(
                    Canaries.UserId,
                    new AppUserUpdate { Surname = "canary-name", Properties = new() { ["a"] = "canary-data" } },
                    token)),
        ("message", (smooch, token) => smooch.AppUsers.SendMessageAsync(Canaries.UserId, Message, token)),
        (
            "image",
            (smooch, token) =>
                smooch.AppUsers.UploadImageAsync(
                    Canaries.UserId,
                    new ImageUpload
                    {
                        Content = new MemoryStream([1]),
                        FileName = "canary-file.png",
                        Text = "canary-text",
                        Metadata = new() { ["a"] = "canary-data" },
                    },
                    cancellationToken: token)),
        (
            "enumerate",
            async (smooch, token) =>
                await smooch.AppUsers.EnumerateMessagesAsync(Canaries.UserId).GetAsyncEnumerator(token).MoveNextAsync()),
        (
            "raw",
            (smooch, token) =>
                smooch.Raw.SendAsync(
                    new RawRequest(HttpMethod.Post, "/appusers/{userId}/conversation/read") { Values = { ["userId"] = Canaries.UserId } },
                    token)),
    ];

    private static NewTextMessage Message =>
        new() { Text = "canary-text", Role = MessageRole.AppUser, Name = "canary-name", Metadata = new() { ["a"] = "canary-data" } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_that_goes_wrong_lets_a_canary_out(string kind)
    {
        using var heard = new EverythingListener();
        var canaries = new Canaries();
        await Parallel.ForEachAsync(MatrixFault.Names.Where(name =>
            !name.Contains("33 MB", StringComparison.Ordinal))
                .Append("echo"), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (fault, _) =>
        {
            await RunAsync(canaries, kind, fault, settles: false);
            if (kind == "resolved") // What send confirmation adds is the same for all of them.
                await RunAsync(canaries, kind, fault, settles: true);
        });

        Assert.InRange(canaries.Checked("The log"), 20, int.MaxValue);
        Assert.InRange(canaries.Checked("The exception"), 40, int.MaxValue);
        Assert.Throws<Xunit.Sdk.TrueException>(() => canaries.CheckAll("He wrote canary-text.", "A leak"));
        canaries.CheckAll(heard, SmoochTelemetry.Name);
    }

    private static async Task RunAsync(Canaries canaries, string kind, string name, bool settles)
    {
        using var logs = new LogCollector();
        using var recorder = new Recorder();
        ServiceProvider? host = null;
        await using var service = await MatrixService.StartAsync(Cancellation, create: (fake, options, handler) =>
        {
            recorder.InnerHandler = handler;
            Arrange(canaries, fake, kind, options);
            host = Host(logs, recorder, options, settles);
            return host.GetRequiredService<SmoochClient>();
        }, port: LoopbackPort.FindFree());
        await service.Fake.CreateUser(new FakeUserOptions { UserId = Canaries.UserId }).SayAsync("canary-text", Cancellation);

        foreach (var (call, send) in Calls)
        {
            var fault = name == "echo" ? new MatrixFault(FakeFault.Status(400, Echo(service.Fake))) : MatrixFault.Named(name);
            service.Watch([.. fault.Scripted]);
            var outage = fault.RejectsConnections ? await service.Faults.RefuseConnectionsAsync() : null;
            var calling = send(service.Smooch, Cancellation);
            await MatrixService.Soon(service.AdvanceUntilDoneAsync(calling, fault.Hangs ? MatrixService.Timeout : null));
            service.Faults.Clear();
            await (outage?.DisposeAsync() ?? ValueTask.CompletedTask);
            if (await Record.ExceptionAsync(() => calling) is { } error)
            {
                Assert.True(error is SmoochException or NotSupportedException, error.ToString());
                canaries.CheckAll(error, $"The exception of {call} after '{name}'");
            }
        }

        // The platform's factory keeps its handlers beyond the host.
        recorder.Dispose();
        await host!.DisposeAsync();
        Assert.NotEmpty(recorder.Proofs);
        foreach (var proof in recorder.Proofs)
            canaries.AddSecret(proof, "what proves the identity");
        canaries.CheckAll(logs);
    }

    private static string Echo(FakeSmooch fake) =>
        $$"""{"error":{"code":"bad request of canary-user","description":"canary-text {{fake.Secret}} {{fake.AppToken}} canary-data" } }""";

    private static ServiceProvider Host(LogCollector logs, HttpMessageHandler primary, SmoochClientOptions options, bool settles)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddSmooch(o =>
        {
            (o.Credential, o.CredentialResolver) = (options.Credential, options.CredentialResolver);
            (o.ApiVersion, o.AppId, o.BaseAddress) = (options.ApiVersion, options.AppId, options.BaseAddress);
            (o.TimeProvider, o.Timeout, o.Retry) = (options.TimeProvider, options.Timeout, options.Retry);
            o.SendConfirmation = settles ? new() : null;
        }).ConfigurePrimaryHttpMessageHandler(() => primary);
        return services.BuildServiceProvider();
    }

    private static void Arrange(Canaries canaries, FakeSmooch fake, string kind, SmoochClientOptions options)
    {
        canaries.AddSecret(fake.Secret, "the secret of a key");
        canaries.AddSecret(fake.AccountSecret, "the secret of an account's key");
        canaries.AddSecret(fake.AppToken, "an app token");
        const string Wrong = "canary-secret-that-is-wrong-0123456789";
        canaries.AddSecret(Wrong, "a wrong secret");
        options.ApiVersion = kind is "app token" or "unknown app token" ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;
        options.Credential = kind switch
        {
            "app token" => SmoochCredential.AppToken(fake.AppToken),
            "unknown app token" => SmoochCredential.AppToken(Wrong),
            "signing key of an account" => SmoochCredential.SigningKey(fake.AccountKeyId, fake.AccountSecret, SmoochScope.Account),
            "signing key for a user" => SmoochCredential.AppUser(fake.KeyId, fake.Secret, Canaries.UserId),
            "JWT" =>
                SmoochCredential.Jwt(
                    JsonWebTokens.Sign(
                        fake.KeyId,
                        fake.Secret,
                        SmoochScope.App,
                        userId: null,
                        options.TimeProvider.GetUtcNow(),
                        options.TimeProvider.GetUtcNow().AddDays(30))),
            "OAuth" => SmoochCredential.OAuth(fake.App.CreateAccessToken()),
            "basic" => SmoochCredential.Basic(fake.KeyId, fake.Secret),
            "wrong key" => SmoochCredential.SigningKey(fake.KeyId, Wrong),
            _ => SmoochCredential.SigningKey(fake.KeyId, fake.Secret),
        };
        if (kind != "resolved")
            return;
        var credential = options.Credential;
        options.Credential = null;
        options.CredentialResolver = (_, _) => new(credential);
    }

    /// <summary>Keeps what travelled as proof of identity.</summary>
    private sealed class Recorder : DelegatingHandler
    {
        private readonly ConcurrentQueue<string> proofs = new();

        public IReadOnlyCollection<string> Proofs => proofs;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            proofs.Enqueue(request.Headers.Authorization?.Parameter ?? request.Headers.GetValues("app-token").Single());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
