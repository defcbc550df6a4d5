using System.Net;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Smooch.Client.Tests.Parsers;

/// <summary>
/// JSON deeper than the limit of 64 is rejected by counting, not by recursion: on a small stack too, and without memory.
/// </summary>
public sealed class NestingTests
{
    private const int Limit = 64;

    public static TheoryData<string, string, string> Nests { get; } = new()
    {
        { "[", "1", "]" },
        { "{\"a\":", "1", "}" },
        { "{\"trigger\":\"message:appUser\",\"messages\":[", "", "]}" },
        { "{\"type\":\"text\",\"quotedMessage\":{\"type\":\"message\",\"content\":", "null", "}}" },
        { "{\"content\":{\"quotedMessage\":", "null", "},\"type\":\"text\"}" },
        { "{\"appUser\":{\"properties\":", "{}", "}}" },
        { "{\"metadata\":{\"a\":", "1", "}}" },
        { "{\"error\":{\"code\":", "\"x\"", "}}" },
        { "{\"errors\":[", "", "]}" },
        { "[", "", "" },
        { "{\"a\":", "", "" },
    };

    [Theory]
    [MemberData(nameof(Nests))]
    public void A_webhook_body_of_any_depth_is_an_event_or_the_documented_error(
        string open,
        string inside,
        string close) => OnASmallStack(() =>
    {
        for (var depth = 1; depth < 140; depth++)
            Parse(Nested("{\"x\":" + open, open, depth, inside, close, close + "}"));
        foreach (var depth in new[] { 1_000, 100_000, 1_000_000 })
        {
            var body = Nested("{\"trigger\":\"message:appUser\",\"x\":" + open, open, depth, inside, close, close + "}");
            Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(body));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(body));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
        }
    });

    [Theory]
    [MemberData(nameof(Nests))]
    public void A_response_of_any_depth_is_read_or_is_a_typed_error(string open, string inside, string close) => OnASmallStack(() =>
    {
        foreach (var depth in new[] { 1, 30, 31, 32, 60, 61, 62, 63, 64, 65, 1_000, 1_000_000 })
        {
            var body = Nested("{\"messages\":[" + open, open, depth, inside, close, close + "]}");
            foreach (var status in new[] { 200, 400, 403 })
            {
                using var smooch = TestClient.Over(
                    new RecordingHandler(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) }));
                var call = smooch.AppUsers.GetMessagesAsync("mira");
                Assert.True(call.IsCompleted);
                if (status == 200 && depth < 20 && close.Length > 0)
                    Assert.True(call.IsCompletedSuccessfully, call.Exception?.ToString());
                else if (status != 200 || depth > Limit)
                    Assert.Equal(status, (int)Assert.IsAssignableFrom<SmoochApiException>(call.Exception?.InnerException).StatusCode);
            }
        }
    });

    private static void Parse(byte[] body)
    {
        try
        {
            _ = WebhookParser.Parse(body);
        }
        catch (SmoochWebhookFormatException)
        {
        }
    }

    private static byte[] Nested(string begin, string open, int depth, string inside, string close, string end)
    {
        var text = new StringBuilder(begin).Insert(begin.Length, open, depth - 1).Append(inside);
        text.Insert(text.Length, close, depth - 1).Append(end);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void OnASmallStack(Action test)
    {
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(test), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        if (error is not null)
            ExceptionDispatchInfo.Throw(error);
    }
}
