using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Smooch.IntegrationTests;

/// <summary>The table of docs/errors.md, over HTTP: the stubs in mappings/faults are chosen by the user id.</summary>
public sealed class ErrorResponseTests(StubServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>User id, what reading it throws, what sending to it throws.</summary>
    public static IEnumerable<TheoryDataRow<string, Type, Type>> Responses =>
    [
        new("status-400", typeof(SmoochApiException), typeof(SmoochApiException)),
        new("status-401", typeof(SmoochAuthenticationException), typeof(SmoochAuthenticationException)),
        new("status-402", typeof(SmoochApiException), typeof(SmoochApiException)),
        new("status-403", typeof(SmoochPermissionException), typeof(SmoochPermissionException)),
        new("status-404", typeof(SmoochNotFoundException), typeof(SmoochNotFoundException)),
        new("status-409", typeof(SmoochConflictException), typeof(SmoochConflictException)),
        new("status-413", typeof(SmoochApiException), typeof(SmoochApiException)),
        new("status-423", typeof(SmoochApiException), typeof(SmoochApiException)),
        new("status-429", typeof(SmoochRateLimitException), typeof(SmoochRateLimitException)),
        new("status-500", typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException)),
        new("status-502", typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException)),
        new("status-503", typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException)),
        new("status-504", typeof(SmoochServerException), typeof(SmoochOutcomeUnknownException)),
        new("redirect", typeof(SmoochApiException), typeof(SmoochApiException)),
        new("not-json", typeof(SmoochApiException), typeof(SmoochOutcomeUnknownException)),
        new("empty-body", typeof(SmoochApiException), typeof(SmoochOutcomeUnknownException)),
        new("garbled-body", typeof(SmoochApiException), typeof(SmoochOutcomeUnknownException)),
    ];

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task An_error_response_becomes_the_documented_exception(string user, Type ofReading, Type ofSending)
    {
        var jwt = $"made.up.{Guid.NewGuid():N}";
        using var smooch = server.Client(SmoochCredential.Jwt(jwt));

        var read = await Assert.ThrowsAnyAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync(user, Cancellation));
        Assert.Equal(ofReading, read.GetType());
        var expected = user switch
        {
            "redirect" => 302,
            "not-json" or "empty-body" or "garbled-body" => 200,
            _ => int.Parse(user["status-".Length..], CultureInfo.InvariantCulture),
        };
        Assert.Equal((HttpStatusCode)expected, read.StatusCode);

        var sent = await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.AppUsers.SendMessageAsync(user, "Hello!", Cancellation));
        Assert.Equal(ofSending, sent.GetType());
        Assert.Equal((HttpStatusCode)expected, ((sent as SmoochApiException) ?? (SmoochApiException)sent.InnerException!).StatusCode);
        Assert.DoesNotContain(jwt, read.ToString() + sent, StringComparison.Ordinal);
        if (sent is SmoochOutcomeUnknownException)
            Assert.Single(server.Requests(jwt), request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task Code_description_and_wait_are_those_of_the_response()
    {
        using var smooch = server.Client(SmoochCredential.Jwt("made.up.token"));

        var rejected = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync("status-400", Cancellation));
        Assert.Equal(("bad_request", "Invalid value for role"), (rejected.Code, rejected.Description));
        var gateway = await Assert.ThrowsAsync<SmoochServerException>(() => smooch.AppUsers.GetAsync("status-502", Cancellation));
        Assert.Null(gateway.Code);
        Assert.Contains("502 Bad Gateway", gateway.ResponseBody, StringComparison.Ordinal);
        var limited = await Assert.ThrowsAsync<SmoochRateLimitException>(() => smooch.AppUsers.GetAsync("status-429", Cancellation));
        Assert.Equal(TimeSpan.FromSeconds(7), limited.RetryAfter);
    }

    [Fact]
    public void Every_exception_of_the_page_is_thrown_here()
    {
        var table = File.ReadAllLines(Repository.PathOf("docs/errors.md"))
            .Select(line => Regex.Match(line, "^\\| `(?<name>Smooch[A-Za-z]+Exception)` \\|").Groups["name"].Value)
            // No response makes that one, only a history: see MessageHistoryTests.
            .Where(name => name.Length > 0 && name != nameof(SmoochHistoryException));
        var thrown = Responses.SelectMany(row => (Type[])[row.Data.Item2, row.Data.Item3])
            .Append(typeof(SmoochConnectionException))
            .Select(type => type.Name)
            .Distinct();
        Assert.Equal(table.Order(StringComparer.Ordinal), thrown.Order(StringComparer.Ordinal));
    }
}
