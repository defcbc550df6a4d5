using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smooch.AotSmoke;

/// <summary>A compressed response: the SDK decompresses gzip itself, which native compilation must not drop.</summary>
internal static class GzipDialogue
{
    /// <summary><c>{"appUser":{"_id":"u1","givenName":"Mira"}}</c>.</summary>
    private const string Compressed = "H4sIAAAAAAACA6tWSiwoCC1OLVKyqlaKz0xRslIqNVTSUUrPLEvN80vMTQUK+GYWJSrV1gIAObQeXisAAAA=";

    public static async Task RunAsync()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        var responded = RespondAsync(listener);
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}"),
            Credential = SmoochCredential.Jwt("made.up.token"),
            ApiVersion = SmoochApiVersion.V1,
        });
        var user = await smooch.AppUsers.GetAsync("u1");
        Console.WriteLine($"accept-encoding: {await responded}, user: {user.GivenName}");
    }

    /// <returns>What the client accepts.</returns>
    private static async Task<string> RespondAsync(Socket listener)
    {
        using var connection = await listener.AcceptAsync();
        var buffer = new byte[4096];
        var length = 0;
        do
        {
            length += await connection.ReceiveAsync(buffer.AsMemory(length));
        }
        while (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8));
        var body = Convert.FromBase64String(Compressed);
        await connection.SendAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {body.Length}\r\n\r\n"));
        await connection.SendAsync(body);
        var header = Encoding.ASCII.GetString(buffer, 0, length)
            .Split("\r\n")
            .FirstOrDefault(line => line.StartsWith("Accept-Encoding:", StringComparison.OrdinalIgnoreCase));
        return header?.Split(':')[1].Trim() ?? "none";
    }
}
