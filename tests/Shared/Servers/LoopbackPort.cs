using System.Net.NetworkInformation;

namespace Smooch.Tests;

/// <summary>
/// Free ports of this machine, for servers that cannot choose one themselves. No port is given twice, also not to tests of another process.
/// </summary>
internal static class LoopbackPort
{
    // Below the range from which systems give ports to outgoing connections: one of these could take the port before the server does.
    private const int First = 20_000;
    private const int Last = 31_999;

    private static readonly HashSet<int> Given = [];
    private static readonly List<FileStream> Locks = [];

    public static int FindFree()
    {
        lock (Given)
        {
            var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
            var used = listeners.Select(static endpoint => endpoint.Port).ToHashSet();
            int port;
            do
                port = Random.Shared.Next(First, Last + 1);
            while (used.Contains(port) || !Given.Add(port) || !IsOurs(port));
            return port;
        }
    }

    // A file for each port is locked until this process ends: a server listens only some time after its port was chosen.
    private static bool IsOurs(int port)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"smooch-test-ports-{Environment.UserName}")).FullName;
        try
        {
            Locks.Add(new FileStream(Path.Combine(folder, $"{port}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
