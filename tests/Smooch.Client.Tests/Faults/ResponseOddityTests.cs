using System.Net;
using System.Text;
using Smooch.Testing;

namespace Smooch.Client.Tests.Faults;

/// <summary>Responses of proxies and old servers: waits of any size, bodies in any encoding, pages that are not the service's.</summary>
public sealed class ResponseOddityTests
{
    private const string UserId = "mira@example.org";
    private const string Error = """{"error":{"code":"not_found","description":"No conversation – yet."}}""";
    private const string User = """{"appUser":{"_id":"u1","userId":"Zoë"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", [.. "﻿"u8] }, { "UTF-16 LE", [0xFF, 0xFE] }, { "UTF-16 BE", [0xFE, 0xFF] }, { "UTF-32 LE", [0xFF, 0xFE, 0, 0] },
        { "UTF-32 BE", [0, 0, 0xFE, 0xFF] },
        { "UTF-8", [] }, { "UTF-16 LE", [] }, { "UTF-16 BE", [] }, { "UTF-32 LE", [] },
    };

    public static TheoryData<string> OtherPages { get; } =
    [
        "<html><body>404 Not Found</body></html>", "", "404 page not found", "{}", "[]", "null", "\"not_found\"",
        """{"message":"no Route matched with those values"}""",
        """{"error":"not_found"}""", """{"error":{"description":"Not here."}}""", "{\"error\":{\"code\":\"not_found\"",
    ];

    [Theory]
    [InlineData("2147483648", true)]
    [InlineData("2147483647", true)]
    [InlineData("31", true)]
    [InlineData("30.5", true)]
    [InlineData("99999999999999999999999", true)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", true)]
    [InlineData("Friday, 31-Dec-49 23:59:59 GMT", true)]
    [InlineData("2049-12-31T23:59:59Z", true)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("soon", false)]
    [InlineData("1e9", false)]
    [InlineData("", false)]
    [InlineData("0.2", false)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", false)]
    [InlineData("1970-01-01T00:00:00Z", false)]
    [InlineData("1.2.3", false)]
    public async Task A_wait_that_is_too_long_is_left_to_the_caller_and_any_other_is_retried(string header, bool isTooLong)
    {
        var requests = 0;
        var clock = new TestClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var handler = new RecordingHandler(_ =>
        {
            if (++requests > 1)
                return RecordingHandler.Json(User);
            var response = RecordingHandler.Json("{}", HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", header);
            return response;
        });
        using var smooch = new SmoochClient(
            new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), TimeProvider = clock },
            handler);
        var call = smooch.AppUsers.GetAsync(UserId, Cancellation);

        if (isTooLong)
        {
            var limit = await Assert.ThrowsAsync<SmoochRateLimitException>(() => call);
            Assert.True(limit.RetryAfter > TimeSpan.FromSeconds(30));
            Assert.Contains("The service asks to wait", limit.Message, StringComparison.Ordinal);
            Assert.Equal(1, requests);
        }
        else
        {
            while (!call.IsCompleted)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }

            Assert.Equal("u1", (await call).Id);
            Assert.Equal(2, requests);
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_error_and_a_success_are_read_in_any_encoding(string name, byte[] mark)
    {
        var encoding = name switch
        {
            "UTF-16 LE" => Encoding.Unicode,
            "UTF-16 BE" => Encoding.BigEndianUnicode,
            "UTF-32 LE" => Encoding.UTF32,
            "UTF-32 BE" => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            _ => Encoding.UTF8,
        };
        using var failing = Handler(HttpStatusCode.BadRequest, [.. mark, .. encoding.GetBytes(Error)]);
        using var smooch = TestClient.Over(failing);
        var error = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
        Assert.Equal(("not_found", "No conversation – yet.", Error), (error.Code, error.Description, error.ResponseBody));

        using var succeeding = Handler(HttpStatusCode.OK, [.. mark, .. encoding.GetBytes(User)]);
        using var other = TestClient.Over(succeeding);
        Assert.Equal("Zoë", (await other.AppUsers.GetAsync(UserId, Cancellation)).UserId);
    }

    [Theory]
    [MemberData(nameof(OtherPages))]
    public async Task A_404_that_is_not_the_services_own_does_not_mean_none(string body)
    {
        using var handler = Handler(HttpStatusCode.NotFound, Encoding.UTF8.GetBytes(body));
        using var smooch = TestClient.Over(handler);

        var missing = await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.AppUsers.TryGetMessagesAsync(UserId, cancellationToken: Cancellation));
        Assert.StartsWith(
            "Check BaseAddress and the proxies on the way: the response is not an error of the service.",
            missing.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Error)]
    [InlineData("""{"error":{"code":"not_found"}}""")]
    [InlineData("""{"error":{"code":"user_not_found","description":null}}""")]
    [InlineData("""{"errors":[{"code":"not_found","title":"None."}]}""")]
    [InlineData("\uFEFF{\"error\":{\"code\":\"not_found\"}}")]
    [InlineData(" \r\n{\"error\":{\"code\":\"not_found\",\"description\":\"None.\"},\"more\":1}")]
    public async Task The_services_own_404_means_none(string body)
    {
        using var handler = Handler(HttpStatusCode.NotFound, Encoding.UTF8.GetBytes(body));
        using var smooch = TestClient.Over(handler);
        Assert.Null(await smooch.AppUsers.TryGetMessagesAsync(UserId, cancellationToken: Cancellation));
    }

    [Theory]
    [MemberData(nameof(OtherPages))]
    public async Task A_retried_deletion_that_meets_such_a_page_has_not_succeeded(string body)
    {
        var requests = 0;
        using var handler = new RecordingHandler(_ => ++requests == 1
            ? RecordingHandler.Json("{}", HttpStatusCode.BadGateway)
            : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent(body) });
        using var smooch = new SmoochClient(
            new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), Retry = { Delay = TimeSpan.Zero } },
            handler);

        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Webhooks.DeleteAsync("w1", Cancellation));
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task The_fake_service_responds_as_the_service_does()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        Assert.Null(await smooch.AppUsers.TryGetMessagesAsync("nobody", cancellationToken: Cancellation));
    }

    private static RecordingHandler Handler(HttpStatusCode status, byte[] body) =>
        new(_ => new HttpResponseMessage(status) { Content = new ByteArrayContent(body) });
}
