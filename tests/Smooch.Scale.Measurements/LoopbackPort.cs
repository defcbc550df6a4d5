using System.Net;
using System.Net.Sockets;

namespace Smooch.Scale.Measurements;

/// <summary>Free ports of this machine.</summary>
internal static class LoopbackPort
{
    public static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
