using System.Diagnostics;
using System.Net.NetworkInformation;

namespace Smooch.Soak;

/// <summary>Memory and connections over time.</summary>
internal sealed class SoakSamples(IReadOnlyList<int> ports)
{
    private readonly List<(double Seconds, double Megabytes, int Sockets)> samples = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public double FirstMegabytes => samples[0].Megabytes;

    public double LastMegabytes => samples[^1].Megabytes;

    public int FewestSockets => samples.Min(sample => sample.Sockets);

    public int MostSockets => samples.Max(sample => sample.Sockets);

    /// <summary>Gets how much memory grew over the time that was sampled, by a line through all samples.</summary>
    public double Growth => Slope * (samples[^1].Seconds - samples[0].Seconds);

    /// <summary>Gets the same for a minute, in megabytes.</summary>
    public double GrowthPerMinute => Slope * 60;

    /// <summary>Gets how many connections more there were in the second half than in the first, on average.</summary>
    public double SocketGrowth => Half(second: true) - Half(second: false);

    private double Slope
    {
        get
        {
            var (x, y) = (samples.Average(sample => sample.Seconds), samples.Average(sample => sample.Megabytes));
            var spread = samples.Sum(sample => (sample.Seconds - x) * (sample.Seconds - x));
            return spread == 0 ? 0 : samples.Sum(sample => (sample.Seconds - x) * (sample.Megabytes - y)) / spread;
        }
    }

    public void Take()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        samples.Add((watch.Elapsed.TotalSeconds, GC.GetTotalMemory(forceFullCollection: true) / 1e6, OpenSockets()));
    }

    /// <summary>Counts the connections from and to the ports that are not closed by both sides.</summary>
    public int OpenSockets() => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Count(connection =>
        ports.Contains(connection.RemoteEndPoint.Port) && connection.State is TcpState.Established or TcpState.CloseWait);

    private double Half(bool second) =>
        samples.Where((_, i) => i >= samples.Count / 2 == second).Select(sample => (double)sample.Sockets).DefaultIfEmpty().Average();
}
