using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smooch.Testing;

namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>
/// Every kind of credential meets every fault, in a host that logs everything and is listened to from all sides. No secret is found
/// anywhere, and nothing that belongs to a user in the logs, exceptions and telemetry of the SDK. (The platform's own spans contain whole
/// URLs.)
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CanaryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static (string Name, Func<SunshineService, Task> Send)[] Calls { get; } =
    [
        ("read", service => service.Client.Users.GetAsync(Canaries.UserId, cancellationToken: Token)),
        ("search", service => service.Client.Users.ListByEmailAsync(Canaries.UserId, cancellationToken: Token)),
        (
            "change",
            service => service.Client.Users.UpdateAsync(
                Canaries.UserId,
                new UserUpdate { Profile = new() { Surname = "canary-name" }, Metadata = new() { ["a"] = "canary-data" } },
                cancellationToken: Token)),
        ("message", service => service.Client.Messages.SendAsync(service.Conversation.Id, Message, Token)),
        (
            "upload",
            service => service.Client.Attachments.UploadAsync(
                new AttachmentUpload { Content = new MemoryStream([1]), FileName = "canary-file.png" },
                cancellationToken: Token)),
        ("enumeration", service => service.Client.Messages.EnumerateAsync(service.Conversation.Id).ToListAsync(Token).AsTask()),
        (
            "pass",
            service =>
                service.Client.Control.PassAsync(
                    service.Conversation.Id,
                    "desk",
                    new() { ["a"] = "canary-data" },
                    cancellationToken: Token)),
        ("raw", service => service.Client.Raw.SendAsync(Request, Token)),
    ];

    private static NewMessage Message => new()
    {
        Author = new NewAuthor { Type = AuthorType.Business, DisplayName = "canary-name" },
        Content = new NewTextContent { Text = "canary-text", Actions = [NewAction.Postback("canary-text", "canary-data")] },
        Metadata = new() { ["a"] = "canary-data" },
    };

    private static RawRequest Request => new(HttpMethod.Get, "/users/{userId}") { Values = { ["userId"] = Canaries.UserId } };

    [Theory]
    [InlineData("signing key")]
    [InlineData("basic")]
    [InlineData("OAuth")]
    [InlineData("wrong key")]
    public async Task Nothing_that_goes_wrong_lets_a_canary_out(string kind)
    {
        using var heard = new EverythingListener();
        var canaries = new Canaries();
        await Parallel.ForEachAsync(
            MatrixFault.Names.Where(name => !name.Contains("33 MB", StringComparison.Ordinal)).Append("echo"),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (fault, _) => await RunAsync(canaries, kind, fault, confirms: kind == "basic"));

        Assert.InRange(canaries.Checked("The log"), 20, int.MaxValue);
        Assert.InRange(canaries.Checked("The exception"), 40, int.MaxValue);
        Assert.Throws<Xunit.Sdk.TrueException>(() => canaries.CheckAll("Sent canary-text.", "A leak"));
        canaries.CheckAll(heard, SunshineTelemetry.Name);
    }

    private static async Task RunAsync(Canaries canaries, string kind, string name, bool confirms)
    {
        using var logs = new LogCollector();
        using var recorder = new Recorder();
        ServiceProvider? host = null;
        await using var service = await SunshineService.StartAsync(Token, confirms: confirms, create: (fake, options, handler) =>
        {
            recorder.InnerHandler = handler;
            canaries.AddSecret(fake.Secret, "the secret of a key");
            options.Credential = Credential(canaries, fake, kind);
            host = Host(logs, recorder, options);
            return host.GetRequiredService<SunshineClient>();
        }, port: LoopbackPort.FindFree());
        await service.Fake.CreateUser(new FakeUserOptions { UserId = Canaries.UserId }).SayAsync("canary-text", Token);

        foreach (var (call, send) in Calls)
        {
            var fault = name == "echo" ? new MatrixFault(FakeFault.Status(400, Echo(service.Fake))) : MatrixFault.Named(name);
            service.Watch([.. fault.Scripted]);
            var outage = fault.RejectsConnections ? await service.Faults.RefuseConnectionsAsync() : null;
            var calling = send(service);
            await FaultedService.Soon(service.AdvanceUntilDoneAsync(calling, fault.Hangs ? FaultedService.Timeout : null));
            service.Faults.Clear();
            await (outage?.DisposeAsync() ?? ValueTask.CompletedTask);
            if (await Record.ExceptionAsync(() => calling) is { } error)
            {
                Assert.IsType<SmoochException>(error, exactMatch: false);
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

    private static SmoochCredential Credential(Canaries canaries, FakeSmooch fake, string kind)
    {
        const string Wrong = "canary-secret-that-is-wrong-0123456789";
        canaries.AddSecret(Wrong, "a wrong secret");
        return kind switch
        {
            "basic" => SmoochCredential.Basic(fake.KeyId, fake.Secret),
            "OAuth" => SmoochCredential.OAuth(fake.App.CreateAccessToken()),
            "wrong key" => SmoochCredential.SigningKey(fake.KeyId, Wrong),
            _ => SmoochCredential.SigningKey(fake.KeyId, fake.Secret),
        };
    }

    private static string Echo(FakeSmooch fake) =>
        $$"""{"errors":[{"code":"bad request of canary-user","title":"canary-text {{fake.Secret}} canary-data"}]}""";

    private static ServiceProvider Host(LogCollector logs, HttpMessageHandler primary, SunshineClientOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddSunshine(o =>
        {
            (o.Credential, o.AppId, o.BaseAddress) = (options.Credential, options.AppId, options.BaseAddress);
            (o.TimeProvider, o.Timeout, o.Retry) = (options.TimeProvider, options.Timeout, options.Retry);
            o.SendConfirmation = options.SendConfirmation;
        }).ConfigurePrimaryHttpMessageHandler(() => primary);
        return services.BuildServiceProvider();
    }

    /// <summary>Keeps what was sent as proof of identity.</summary>
    private sealed class Recorder : DelegatingHandler
    {
        private readonly ConcurrentQueue<string> proofs = new();

        public IReadOnlyCollection<string> Proofs => proofs;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            proofs.Enqueue(request.Headers.Authorization!.Parameter!);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
