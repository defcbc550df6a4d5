using System.IO.Compression;
using System.Net;
using System.Text;

namespace Smooch.Client.Tests.Faults;

/// <summary>
/// Compressed bodies that are corrupt, over sockets, with the handler of the SDK and with one that decompresses by itself.
/// </summary>
public sealed class CorruptEncodingTests
{
    private const string UserId = "mira@example.org";
    private const string User =
        """{"appUser":{"_id":"u1","userId":"mira@example.org","givenName":"Mira","properties":{"a":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Bodies
    {
        get
        {
            var bodies = new TheoryData<string, string, bool>();
            foreach (var encoding in (string[])["gzip", "deflate", "br"])
            {
                foreach (var kind in (string[])["not compressed", "cut in half", "garbage at the start", "garbage in the middle"])
                {
                    bodies.Add(encoding, kind, false);
                    bodies.Add(encoding, kind, true);
                }
            }

            return bodies;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_success_that_is_corrupt_is_a_failure_of_the_sdk_and_a_send_is_an_unknown_outcome(
        string encoding,
        string kind,
        bool ownHandler)
    {
        await using var server = await ServerAsync(200, encoding, kind);
        using var smooch = Client(server, ownHandler);

        Assert.IsAssignableFrom<SmoochException>(await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation)));
        var reads = server.Requests.Count;
        Assert.IsType<SmoochOutcomeUnknownException>(
            await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)));
        Assert.Equal(reads + 1, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_error_that_is_corrupt_keeps_its_status(string encoding, string kind, bool ownHandler)
    {
        await using var server = await ServerAsync(403, encoding, kind);
        using var smooch = Client(server, ownHandler);
        Assert.IsType<SmoochPermissionException>(await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation)));
        Assert.IsType<SmoochPermissionException>(
            await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)));
    }

    private static SmoochClient Client(LoopbackServer server, bool ownHandler)
    {
        var options = new SmoochClientOptions
        {
            Credential = SmoochCredential.Jwt("made.up.token"),
            BaseAddress = server.Address,
            Retry = { MaxRetries = 1, Delay = TimeSpan.Zero },
        };
        return ownHandler
            ? new SmoochClient(options, new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }, disposeHandler: true)
            : new SmoochClient(options);
    }

    private static Task<LoopbackServer> ServerAsync(int status, string encoding, string kind) => LoopbackServer.StartAsync(async context =>
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.StatusCode = status;
        context.Response.Headers.ContentEncoding = encoding;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Corrupt(encoding, kind), context.RequestAborted);
    });

    private static byte[] Corrupt(string encoding, string kind)
    {
        if (kind == "not compressed")
            return Encoding.UTF8.GetBytes("\x7f\x7f" + User);
        using var compressed = new MemoryStream();
        using (Stream writer = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal),
            _ => new BrotliStream(compressed, CompressionLevel.Optimal),
        })
            writer.Write(Encoding.UTF8.GetBytes(User));
        var bytes = compressed.ToArray();
        if (kind == "cut in half")
            return bytes[..(bytes.Length / 2)];
        bytes.AsSpan(kind == "garbage at the start" ? 0 : bytes.Length / 3, 8).Fill(0xFF);
        return bytes;
    }
}
