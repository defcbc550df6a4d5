using System.Net.NetworkInformation;

namespace Smooch.Tests;

/// <summary>Free ports of this machine, for servers that cannot choose one themselves. No port is given twice.</summary>
internal static class LoopbackPort
{
    // Below the range from which systems give ports to outgoing connections: one of these could take the port before the server does.
    private const int First = 20_000;
    private const int Last = 31_999;

    private static readonly HashSet<int> Given = [];

    public static int FindFree()
    {
        lock (Given)
        {
            var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
            var used = listeners.Select(static endpoint => endpoint.Port).ToHashSet();
            int port;
            do
                port = Random.Shared.Next(First, Last + 1);
            while (used.Contains(port) || !Given.Add(port));
            return port;
        }
    }
}
