using Smooch.Testing;

namespace Smooch.Tool.Tests;

/// <summary>The sample EchoBot as a program of its own, connected to a local service as its reader connects it.</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly ProgramProcess program;

    private EchoBot(ProgramProcess program) => this.program = program;

    public static async Task<EchoBot> StartAsync(FakeSmooch smooch, CancellationToken cancellationToken)
    {
        var address = $"http://127.0.0.1:{LoopbackPort.FindFree()}";
        var started = Sample.RunIn(
            [
                ("SMOOCH_BASE_ADDRESS", smooch.BaseAddress.ToString()),
                ("SMOOCH_APP_ID", smooch.AppId),
                ("SMOOCH_KEY_ID", smooch.KeyId),
                ("SMOOCH_SECRET", smooch.Secret),
                ("SMOOCH_WEBHOOK_URL", address + "/smooch"),
                ("ASPNETCORE_URLS", address),
            ],
            "EchoBot");
        await started.ReadLineAsync(cancellationToken);
        return new EchoBot(started);
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
