using System.IO.Compression;
using System.Net;
using System.Text;

namespace Smooch.Client.Tests.Resilience;

/// <summary>
/// Compressed responses, whole and corrupt, and whatever else the platform throws while it reads: the response was lost, nothing else.
/// </summary>
public sealed class UnreadableResponseTests
{
    private const string UserId = "mira@example.org";
    private const string User = """{"appUser":{"_id":"u1"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task A_compressed_response_is_read(int status)
    {
        await using var server = await ServerAsync(
            status,
            Compressed(status == 200 ? User : """{"error":{"code":"gone","description":"No."}}"""));
        using var smooch = TestClient.To(server.Address);

        if (status == 200)
            Assert.Equal("u1", (await smooch.AppUsers.GetAsync(UserId, Cancellation)).Id);
        else
            Assert.Equal(
                "gone",
                (await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation))).Code);
        Assert.Equal("gzip", server.Requests[0].Headers["Accept-Encoding"]);
    }

    [Theory]
    [InlineData("no gzip at all")]
    [InlineData("a wrong checksum")]
    [InlineData("garbage in the middle")]
    public async Task A_corrupt_response_is_a_lost_one(string kind)
    {
        await using var server = await ServerAsync(200, Corrupt(kind, User));
        using var smooch = Client(server);

        Assert.IsNotType<InvalidDataException>(await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation)));
        Assert.IsType<SmoochConnectionException>(await Record.ExceptionAsync(() => smooch.AppUsers.GetAsync(UserId, Cancellation)));
        Assert.Equal(4, server.Requests.Count);
        Assert.IsType<SmoochOutcomeUnknownException>(
            await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)));
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(503)]
    public async Task A_corrupt_error_keeps_its_status(int status)
    {
        await using var server = await ServerAsync(status, Corrupt("no gzip at all", "{}"));
        using var smooch = Client(server);

        var read = await Assert.ThrowsAnyAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        Assert.Equal(status, (int)read.StatusCode);
        var send = await Record.ExceptionAsync(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));
        Assert.Equal(status == 503, send is SmoochOutcomeUnknownException);
    }

    [Theory]
    [InlineData(typeof(InvalidDataException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NotSupportedException))]
    [InlineData(typeof(ArgumentException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public async Task Whatever_is_thrown_while_reading_is_a_lost_response(Type thrown)
    {
        using var handler = new RecordingHandler(_ =>
            new HttpResponseMessage
            {
                Content = new StreamContent(new ThrowingStream((Exception)Activator.CreateInstance(thrown, "Broken.")!)),
            });
        using var smooch = TestClient.Over(handler);

        var read = await Assert.ThrowsAsync<SmoochConnectionException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        Assert.IsType(thrown, read.InnerException as IOException is { InnerException: { } inner } ? inner : read.InnerException);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));
    }

    [Fact]
    public async Task An_error_with_a_byte_order_mark_keeps_code_and_description()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. """{"error":{"code":"bad_request","description":"No role."}}"""u8];
        using var handler = new RecordingHandler(_ =>
            new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(body) });
        using var smooch = TestClient.Over(handler);

        var error = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));

        Assert.Equal("bad_request", error.Code);
        Assert.Equal("No role.", error.Description);
        Assert.StartsWith("{", error.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2147483648", 2147483648)]
    [InlineData("4294967296", 4294967296)]
    [InlineData("922337203685", 922337203685)]
    [InlineData("922337203686", -1)]
    [InlineData("99999999999999999999999999999999", -1)]
    public async Task A_delay_beyond_all_limits_fails_immediately_and_is_reported(string header, double seconds)
    {
        using var handler = new RecordingHandler(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", header);
            return response;
        });
        using var smooch = new SmoochClient(new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token") }, handler);

        var limit = await Assert.ThrowsAsync<SmoochRateLimitException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Equal(seconds < 0 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(seconds), limit.RetryAfter);
        Assert.Single(handler.Requests);
    }

    private static SmoochClient Client(LoopbackServer server) => new(new SmoochClientOptions
    {
        Credential = SmoochCredential.Jwt("made.up.token"),
        BaseAddress = server.Address,
        Retry = { MaxRetries = 1, Delay = TimeSpan.Zero },
    });

    private static Task<LoopbackServer> ServerAsync(int status, byte[] body) => LoopbackServer.StartAsync(async context =>
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.StatusCode = status;
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    });

    private static byte[] Compressed(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }

    private static byte[] Corrupt(string kind, string text)
    {
        if (kind == "no gzip at all")
            return Encoding.UTF8.GetBytes(text);
        var bytes = Compressed(text);
        if (kind == "a wrong checksum")
            bytes[^6] ^= 0xFF;
        else
            bytes.AsSpan(10, 4).Fill(0xFF);
        return bytes;
    }

    private sealed class ThrowingStream(Exception exception) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw exception;
    }
}
