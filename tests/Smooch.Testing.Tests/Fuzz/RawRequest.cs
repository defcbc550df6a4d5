using System.Globalization;
using System.Text;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A request as bytes, so that nothing on the way to the fake corrects it.</summary>
internal sealed record RawRequest(string Method, byte[] Target, byte[]? Body)
{
    public IReadOnlyList<(string Name, byte[] Value)> Headers { get; init; } = [];

    public RawRequest With(string name, string value) => With(name, Encoding.UTF8.GetBytes(value));

    /// <summary>The same request with this header instead of all others of that name.</summary>
    public RawRequest With(string name, byte[] value) =>
        this with { Headers = [.. Headers.Where(header => !header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)), (name, value)] };

    /// <summary>The same request with one header more.</summary>
    public RawRequest Plus(string name, byte[] value) => this with { Headers = [.. Headers, (name, value)] };

    /// <summary>What goes through the connection.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Write(bytes, Method + " ");
        bytes.Write(Target);
        Write(bytes, " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        foreach (var (name, value) in Headers)
        {
            Write(bytes, name + ": ");
            bytes.Write(value);
            Write(bytes, "\r\n");
        }

        if (Body is not null)
            Write(bytes, string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n"));

        Write(bytes, "\r\n");
        bytes.Write(Body);
        return bytes.ToArray();
    }

    /// <summary>One character for each byte, to read in the message of a test that failed.</summary>
    public override string ToString() => Encoding.Latin1.GetString(ToBytes());

    private static void Write(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
