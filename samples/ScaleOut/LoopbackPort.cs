using System.Net.NetworkInformation;

namespace ScaleOut;

/// <summary>Free ports of this machine, for the silos and the server, which cannot choose one themselves.</summary>
internal static class LoopbackPort
{
    // Below the range from which systems give ports to outgoing connections: one of these could take the port before the server does.
    private const int First = 20_000;
    private const int Last = 31_999;

    public static int FindFree()
    {
        var used = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(static endpoint => endpoint.Port).ToHashSet();
        int port;
        do
            port = Random.Shared.Next(First, Last + 1);
        while (used.Contains(port));
        return port;
    }
}
