using System.Globalization;
using System.Net;

namespace Smooch.Fuzz;

/// <summary>
/// The headers of a rate limit: on the first line <c>Retry-After</c>, on the second <c>Date</c>. Seconds are seconds, a date is never in
/// the past, anything else is ignored.
/// </summary>
internal sealed class RetryAfterTarget : TextTarget
{
    private static readonly Operation Read = new(
        "Fuzz.Read",
        HttpMethod.Get,
        "/fuzz",
        RetryClass.Safe)
    { Result = SmoochJson.Converter(typeof(MessagePage)) };

    private readonly Response response = new() { Status = HttpStatusCode.TooManyRequests };
    private readonly ApiEndpoint endpoint;

    public RetryAfterTarget() => endpoint = FuzzedApi.Smooch.Client(response);

    public override string Name => "retry-after";

    protected override void Check(Input input)
    {
        var lines = input.Text.Split('\n', 2);
        response.Headers = headers =>
        {
            headers.TryAddWithoutValidation("Retry-After", lines[0]);
            if (lines.Length > 1)
                headers.TryAddWithoutValidation("Date", lines[1]);
        };
        SmoochRateLimitException? limit = null;
        try
        {
            Response.Now(endpoint.SendAsync<MessagePage>(Read, Read.Route, content: null, CancellationToken.None));
        }
        catch (SmoochRateLimitException e)
        {
            limit = e;
        }

        Promise(limit is not null, "A rate limit was taken for something else.");
        Promise(limit!.RetryAfter is null || limit.RetryAfter >= TimeSpan.Zero, "The service asks to wait a negative time.");
        if (lines[0].Length is > 0 and < 10 && lines[0].All(char.IsAsciiDigit))
            Promise(
                limit.RetryAfter == TimeSpan.FromSeconds(int.Parse(lines[0], CultureInfo.InvariantCulture)),
                "Seconds are not seconds.");
        if (!lines[0].Any(char.IsAsciiDigit))
            Promise(limit.RetryAfter is null, "A wait was made up.");
    }
}
