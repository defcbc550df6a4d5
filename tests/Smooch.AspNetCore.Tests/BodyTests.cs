using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Smooch.AspNetCore.Tests;

public sealed class BodyTests
{
    private const string Text = "A text that no log may contain";

    public static TheoryData<string, byte[]> Malformed() => new()
    {
        { "empty", [] },
        { "blank", " \r\n\t "u8.ToArray() },
        { "truncated", Encoding.UTF8.GetBytes(Bodies.Message("m1", text: Text)[..^20]) },
        { "followed by something", Encoding.UTF8.GetBytes(Bodies.Message("m1", text: Text) + "{}") },
        {
            "deeply nested",
            Encoding.UTF8.GetBytes($$"""{"trigger":"x","text":"{{Text}}","deep":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}""")
        },
        {
            "deeply nested objects",
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000))
        },
        { "array", Encoding.UTF8.GetBytes($"[{Bodies.Message("m1", text: Text)}]") },
        { "number", "17.5"u8.ToArray() },
        { "string", Encoding.UTF8.GetBytes($"\"{Text}\"") },
        { "null", "null"u8.ToArray() },
        { "true", "true"u8.ToArray() },
        { "form", Encoding.UTF8.GetBytes("trigger=message%3AappUser&text=" + Text) },
        { "HTML", Encoding.UTF8.GetBytes($"<html>{Text}</html>") },
        { "comment", Encoding.UTF8.GetBytes("/* " + Text + " */ {}") },
        { "UTF-16", Encoding.Unicode.GetBytes(Bodies.Message("m1", text: Text)) },
        { "UTF-16 with a mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Bodies.Message("m1", text: Text))] },
        { "Latin-1", Encoding.Latin1.GetBytes(Bodies.Message("m1", text: Text + " é")) },
        { "NUL bytes", new byte[200] },
        { "gzip", Compressed(Bodies.Message("m1", text: Text)) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_is_not_a_JSON_object_results_in_400_and_a_hash_in_the_log(string name, byte[] body)
    {
        await using var bot = await Bot.StartAsync();
        Assert.True(await bot.PostAsync(body) == 400, name);
        Assert.Empty(bot.Probe.Calls);
        var line = Assert.Single(bot.Logs.Lines, line => line.Id.Id == 223);
        Assert.Contains(Convert.ToHexString(SHA256.HashData(body)), line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Logs.Lines, logged => logged.Text.Contains("no log may contain", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Content-Length: 50000000", "")]
    [InlineData("Content-Length: 2000000", "")]
    [InlineData("Transfer-Encoding: chunked", "2FAF080\r\n")]
    public async Task A_body_of_50_MB_results_in_400_before_it_has_arrived(string length, string beforeBody)
    {
        await using var bot = await Bot.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, bot.Url.Port, Bot.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /smooch HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {Bot.Secret}\r\n{length}\r\n\r\n{beforeBody}{Text}"),
            Bot.Token);
        // The receiver may respond and close the connection before it has all of this.
        var sending = Record.ExceptionAsync(() =>
            stream.WriteAsync(Encoding.ASCII.GetBytes(new string(' ', 1_500_000)), Bot.Token).AsTask());
        using var result = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 400 Bad Request", await result.ReadLineAsync(Bot.Token));
        socket.Close();
        Assert.True(await sending is null or IOException or ObjectDisposedException);

        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        var line = Assert.Single(bot.Logs.Lines, line => line.Id.Id == 224);
        Assert.DoesNotContain("no log may contain", line.Text, StringComparison.Ordinal);
        Assert.Equal(["First: m1"], bot.Probe.Calls);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 400)]
    public async Task The_limit_of_the_body_is_its_largest_size(int more, int status)
    {
        await using var bot = await Bot.StartAsync(o => o.MaxBodyBytes = 4096);
        Assert.Equal(status, await bot.PostAsync(Bodies.Message("m1").PadRight(4096 + more)));
    }

    [Fact]
    public async Task A_body_in_many_small_pieces_is_read_whole()
    {
        await using var bot = await Bot.StartAsync();
        var body = Encoding.UTF8.GetBytes(Bodies.Message("m1", text: new string('ö', 40_000)));
        using var content = new StreamContent(new MemoryStream(body), bufferSize: 97);
        content.Headers.ContentLength = null;
        Assert.Equal(200, await bot.SendAsync(HttpMethod.Post, content, Bot.Secret, Bot.Token));
        Assert.Equal(
            40_000,
            Assert.IsType<TextMessage>(Assert.IsType<AppUserMessageEvent>(Assert.Single(bot.Probe.Events)).Messages[0]).Text!.Length);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "text/plain")]
    [InlineData(HttpStatusCode.OK, "application/json; charset=utf-8")]
    [InlineData(HttpStatusCode.OK, "application/json; charset=utf-16")]
    [InlineData(HttpStatusCode.OK, "multipart/form-data; boundary=x")]
    [InlineData(HttpStatusCode.OK, "nonsense")]
    public async Task The_content_type_does_not_matter(HttpStatusCode status, string contentType)
    {
        await using var bot = await Bot.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Url)
        {
            Content = new StringContent(Bodies.Message("m1")),
            Headers = { { "X-API-Key", Bot.Secret } },
        };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await http.SendAsync(request, Bot.Token);
        Assert.Equal(status, response.StatusCode);
    }

    private static byte[] Compressed(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }
}
