using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>The receivers behind the balancer. One that is killed is started again with the same ports.</summary>
internal sealed class Receivers(InstancesService service, EventLedger ledger) : IDisposable
{
    private readonly List<(int Silo, int Gateway)> ports = [];
    private SoakProcess[] processes = [];

    public IReadOnlyList<SoakProcess> Processes => processes;

    public async Task StartAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            ports.Add((LoopbackPort.FindFree(), LoopbackPort.FindFree()));
            processes = [.. processes, Start(i)];
            await processes[i].Ready;
        }

        await TellBalancerAsync();
    }

    /// <summary>Kills one and starts it again. Calls to it are rejected meanwhile.</summary>
    public async Task ReplaceAsync(int index, TimeSpan away)
    {
        ledger.Killed();
        var killed = processes[index];
        await killed.KillAsync();
        await Task.Delay(away);
        processes[index] = Start(index);
        await processes[index].Ready;
        await TellBalancerAsync();
        killed.Dispose();
    }

    public void Dispose() => Array.ForEach(processes, process => process.Dispose());

    private async Task TellBalancerAsync() =>
        service.Balancer.SetReceivers(await Task.WhenAll(processes.Select(process => process.Ready)));

    private SoakProcess Start(int index) => SoakProcess.Start(
        $"receiver {index + 1}",
        ["--receiver", Text(ports[index].Silo), Text(ports[index].Gateway)],
        service.Settings,
        ledger.Report);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
