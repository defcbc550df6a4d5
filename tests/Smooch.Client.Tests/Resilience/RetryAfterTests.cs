using System.Net;

namespace Smooch.Client.Tests.Resilience;

/// <summary>The spellings of <c>Retry-After</c>, those included that the platform does not read.</summary>
public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2018, 12, 5, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("99999999999", 99_999_999_999)]
    [InlineData("1.2", 2)]
    [InlineData("3.0", 3)]
    [InlineData(".5", 1)]
    [InlineData("Wed, 05 Dec 2018 10:00:09 GMT", 9)]
    [InlineData("Wed, 05 Dec 2018 09:59:51 GMT", 0)]
    [InlineData("2018-12-05T10:00:09Z", 9)]
    [InlineData("2018-12-05T12:00:09+02:00", 9)]
    [InlineData("2018-12-05T09:59:51Z", 0)]
    [InlineData("2018-12-06", 14 * 3600)]
    public void A_delay_is_seconds_or_a_date(string text, long seconds)
    {
        using var response = Response(text);
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfter.Read(response, Now));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1.2.3")]
    [InlineData("5 seconds")]
    [InlineData("2018-12")]
    [InlineData("12/06/2018")]
    [InlineData("2018-13-45")]
    [InlineData("")]
    public void Anything_else_counts_as_absent(string text)
    {
        using var response = Response(text);
        Assert.Null(RetryAfter.Read(response, Now));
    }

    [Fact]
    public void Without_the_header_there_is_no_delay()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        Assert.Null(RetryAfter.Read(response, Now));
    }

    [Theory]
    [InlineData("922337203686")]
    [InlineData("99999999999999999999999999")]
    public void A_number_that_no_time_span_holds_is_the_longest_delay(string text)
    {
        using var response = Response(text);
        Assert.Equal(TimeSpan.MaxValue, RetryAfter.Read(response, Now));
    }

    [Theory]
    [InlineData("Wed, 05 Dec 2018 10:00:09 GMT")]
    [InlineData("2018-12-05T10:00:09Z")]
    public void A_date_is_compared_with_the_clock_of_the_service(string text)
    {
        using var response = Response(text);
        response.Headers.Date = Now.AddSeconds(5);
        Assert.Equal(TimeSpan.FromSeconds(4), RetryAfter.Read(response, Now.AddHours(1)));
    }

    private static HttpResponseMessage Response(string text)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        Assert.True(response.Headers.TryAddWithoutValidation("Retry-After", text));
        return response;
    }
}
