using System.Net;
using System.Text;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>Errors of every shape that the service has been seen to send.</summary>
public sealed class ErrorTests
{
    private const string Documented = """{"errors":[{"code":1001,"description":"(human text)","parameter":null}]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, typeof(SmoochApiException))]
    [InlineData(401, typeof(SmoochAuthenticationException))]
    [InlineData(402, typeof(SmoochApiException))]
    [InlineData(403, typeof(SmoochPermissionException))]
    [InlineData(404, typeof(SmoochNotFoundException))]
    [InlineData(405, typeof(SmoochApiException))]
    [InlineData(409, typeof(SmoochConflictException))]
    [InlineData(410, typeof(SmoochApiException))]
    [InlineData(413, typeof(SmoochApiException))]
    [InlineData(422, typeof(SmoochApiException))]
    [InlineData(429, typeof(SmoochRateLimitException))]
    [InlineData(500, typeof(SmoochServerException))]
    [InlineData(501, typeof(SmoochServerException))]
    [InlineData(503, typeof(SmoochServerException))]
    public async Task A_status_has_its_type_with_code_and_description(int status, Type expected)
    {
        var error = await GetAsync(status, Documented);
        Assert.IsType(expected, error);
        Assert.Equal(
            ((HttpStatusCode)status, "1001", "(human text)", null),
            (error.StatusCode, error.Code, error.Description, error.Parameter));
        Assert.Equal(Documented, error.ResponseBody);
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(human text)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"errors":[{"code":9,"description":"no (correct) recipients","parameter":"to"}]}""",
        "9",
        "no (correct) recipients",
        "to")]
    [InlineData("""{"errors":[{"code":"9","message":"text of the voice API"}]}""", "9", "text of the voice API", null)]
    [InlineData("""{"errors":[{"code":20,"description":"one"},{"code":21,"description":"two"}]}""", "20", "one", null)]
    [InlineData("""{"error":{"code":302,"description":"no account"}}""", "302", "no account", null)]
    [InlineData("""{"errors":[],"error":{"code":302,"description":"no account"}}""", "302", "no account", null)]
    [InlineData("""{"errors":[7]}""", null, null, null)]
    [InlineData("""{"errors":{"code":1}}""", null, null, null)]
    [InlineData("""{"errors":[{"code":{},"description":[],"parameter":1}]}""", null, null, null)]
    [InlineData("""{"message":"Not Found"}""", null, null, null)]
    [InlineData("\uFEFF{\"errors\":[{\"code\":2,\"description\":\"with a mark\"}]}", "2", "with a mark", null)]
    [InlineData("<html><body>502 Bad Gateway</body></html>", null, null, null)]
    [InlineData("""{"errors":[{"code":2,"descr""", null, null, null)]
    [InlineData("[]", null, null, null)]
    [InlineData("null", null, null, null)]
    [InlineData("", null, null, null)]
    public async Task A_body_of_any_shape_never_hides_the_status(string body, string? code, string? description, string? parameter)
    {
        var error = await GetAsync(422, body);
        Assert.Equal(
            ((HttpStatusCode)422, code, description, parameter),
            (error.StatusCode, error.Code, error.Description, error.Parameter));
        Assert.Equal(body.TrimStart('\uFEFF'), error.ResponseBody);
    }

    [Theory]
    [InlineData(401, 1001, "not the signing key")]
    [InlineData(401, 2, "not the signing key")]
    [InlineData(402, 25, "balance")]
    [InlineData(400, 25, "balance")]
    [InlineData(403, 2, "may not do this")]
    [InlineData(404, 20, "no such conversation")]
    [InlineData(405, 98, "BaseAddress")]
    [InlineData(422, 10, "Parameter")]
    public async Task The_message_starts_with_the_fix(int status, int code, string expected)
    {
        var error = await GetAsync(status, $$"""{"errors":[{"code":{{code}},"description":"d"}]}""");
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("Conversations.Get", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{status}, {code}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_rejects_the_signing_key_as_an_access_key()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        var options = fake.CreateClientOptions();
        options.Credential = MessageBirdCredential.AccessKey(fake.SigningKey);
        using var bird = new MessageBirdClient(options);
        var error = await Assert.ThrowsAsync<SmoochAuthenticationException>(() => bird.Webhooks.ListAsync().ToListAsync(Token).AsTask());
        Assert.Contains("not the signing key", error.Message, StringComparison.Ordinal);
        Assert.Contains("access key", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(fake.SigningKey, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("/webhooks", error.Route);
    }

    [Fact]
    public async Task A_message_that_was_sent_a_moment_ago_may_not_be_found_and_the_error_explains_it()
    {
        await using var fake = await FakeMessageBird.StartAsync(
            new FakeMessageBirdOptions { SendVisibilityDelay = TimeSpan.FromDays(1) },
            Token);
        using var bird = fake.CreateClient();
        var sent = await bird.Messages.SendAsync("+31600000001", fake.Channel.Id, "Hi", Token);
        var error = await Assert.ThrowsAsync<SmoochNotFoundException>(() => bird.Messages.GetAsync(sent.Id, Token));
        Assert.Contains("may take a moment", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_an_error_and_the_access_key_goes_nowhere_else()
    {
        using var handler = new RecordingHandler(_ => new HttpResponseMessage(HttpStatusCode.TemporaryRedirect)
        {
            Headers = { Location = new Uri("https://elsewhere.example.test/") },
        });
        using var bird = Birds.Over(handler);
        var error = await Assert.ThrowsAsync<SmoochApiException>(() => bird.Conversations.GetAsync("c1", Token));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Single(handler.Requests);
    }

    private static async Task<SmoochApiException> GetAsync(int status, string body)
    {
        using var handler = new RecordingHandler(_ => new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        });
        using var bird = Birds.Over(handler, options => options.Retry.MaxRetries = 0);
        return await Assert.ThrowsAnyAsync<SmoochApiException>(() => bird.Conversations.GetAsync("c1", Token));
    }
}
