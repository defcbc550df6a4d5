using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Client.Tests.Resilience;

/// <summary>Handlers below the SDK that send a request again, as the defaults of Aspire do.</summary>
public sealed class ForeignRetryTests
{
    private const string UserId = "mira@example.org";
    private const string User = """{"appUser":{"_id":"u1"}}""";
    private const string Sent = """{"message":{"_id":"m1","type":"text"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("defaults of all clients")]
    [InlineData("this client")]
    [InlineData("hedging")]
    public async Task A_standard_resilience_handler_is_removed_and_logged(string where)
    {
        using var logs = new LogCollector();
        using var service = new Service(503, 200);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs));
        if (where.StartsWith("defaults", StringComparison.Ordinal))
            services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        var client = services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("made.up.token"))
            .ConfigurePrimaryHttpMessageHandler(() => service);
        if (where == "this client")
            client.AddStandardResilienceHandler();
        if (where == "hedging")
            client.AddStandardHedgingHandler();
        await using var provider = services.BuildServiceProvider();

        var smooch = provider.GetRequiredService<SmoochClient>();
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Equal(1, service.Requests);
        var warning = Assert.Single(
            logs.Entries.Where(entry => entry.Id.Name == "ForeignResilienceRemoved").DistinctBy(entry => entry.Message));
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains("Smooch", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_clients_keep_their_resilience()
    {
        using var service = new Service(503, 200);
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("made.up.token"));
        services.AddHttpClient("other")
            .ConfigurePrimaryHttpMessageHandler(() => service)
            .AddStandardResilienceHandler(o => o.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();

        using var other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        using var response = await other.GetAsync(new Uri("https://example.org/"), Cancellation);

        Assert.Equal(2, service.Requests);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(500)]
    [InlineData(408)]
    [InlineData(0)]
    public async Task A_message_that_may_have_arrived_is_not_sent_by_anyone_again(int first)
    {
        using var service = new Service(first, 200) { Response = Sent };
        using var smooch = Over(service);

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Equal(1, service.Requests);
        Assert.Contains("AddStandardResilienceHandler", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("remove the handler", unknown.Message, StringComparison.Ordinal);
        Assert.IsType<SmoochConnectionException>(unknown.InnerException);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(-1)]
    public async Task A_message_that_has_not_arrived_may_be_sent_again(int first)
    {
        using var service = new Service(first, 200) { Response = Sent };
        using var smooch = Over(service);

        Assert.Equal("m1", (await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)).Message.Id);
        Assert.Equal(2, service.Requests);
    }

    [Fact]
    public async Task An_image_that_was_read_once_is_not_sent_empty()
    {
        using var service = new Service(503, 200) { Response = Sent };
        using var smooch = Over(service);
        using var content = new OnceStream([1, 2, 3]);

        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(
            () =>
                smooch.AppUsers.UploadImageAsync(
                    UserId,
                    new ImageUpload { Content = content, FileName = "a.png" },
                    cancellationToken: Cancellation));

        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task A_photo_that_was_read_once_is_not_sent_empty_and_the_exception_names_the_cause()
    {
        using var service = new Service(503, 200) { Response = """{"photoUrl":"https://example.org/p.png"}""" };
        using var smooch = Over(service);
        using var content = new OnceStream([1, 2, 3]);

        var rejected = await Assert.ThrowsAnyAsync<InvalidOperationException>(
            () =>
                smooch.Integrations.UploadProfilePhotoAsync(
                    "i1",
                    new ProfilePhoto { Content = content, FileName = "a.png" },
                    cancellationToken: Cancellation));

        Assert.Contains("AddStandardResilienceHandler", rejected.Message, StringComparison.Ordinal);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task What_may_be_sent_twice_may_be_sent_twice_by_others_too()
    {
        using var reads = new Service(503, 200) { Response = User };
        using var reader = Over(reads);
        Assert.Equal("u1", (await reader.AppUsers.GetAsync(UserId, Cancellation)).Id);
        Assert.Equal(2, reads.Requests);

        using var changes = new Service(503, 200) { Response = User };
        using var changer = Over(changes);
        Assert.Equal("u1", (await changer.AppUsers.UpdateAsync(UserId, new AppUserUpdate { Surname = "K" }, Cancellation)).Id);
        Assert.Equal(2, changes.Requests);
        Assert.Single(changes.Bodies.Distinct());
    }

    [Fact]
    public async Task A_handler_that_fails_after_a_message_was_sent_leaves_an_unknown_outcome()
    {
        using var service = new Service(200) { Response = Sent };
        using var smooch = Over(new Failing { InnerHandler = service });

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));
        Assert.IsType<KeyNotFoundException>(unknown.InnerException!.InnerException);

        service.Response = User;
        await Assert.ThrowsAsync<KeyNotFoundException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation));
    }

    /// <summary>
    /// A client with a retrying handler where the handlers of a user are: after the SDK's retries, before the credential.
    /// </summary>
    private static SmoochClient Over(Service service) => Over(new Stubborn { InnerHandler = service });

    private static SmoochClient Over(DelegatingHandler handler)
    {
        var options = new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), Retry = { MaxRetries = 0 } };
        handler.InnerHandler = new WireHandler(TimeProvider.System, decompresses: false) { InnerHandler = handler.InnerHandler! };
        return new SmoochClient(
            options,
            new ApiTransport(options, SmoochApiProfile.Instance, handler, disposeHandler: true),
            ownsTransport: true);
    }

    /// <summary>Retries whatever fails, once, as if it knew better.</summary>
    private sealed class Stubborn : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException)
            {
                // Once more.
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Failing : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var response = await base.SendAsync(request, cancellationToken);
            throw new KeyNotFoundException("A handler of the user's.");
        }
    }

    /// <summary>Responds with one status after the other; 0 loses the connection after the body, -1 before it.</summary>
    private sealed class Service(params int[] statuses) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        public List<string> Bodies { get; } = [];

        public string Response { get; set; } = "{}";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var status = statuses[Math.Min(Requests++, statuses.Length - 1)];
            if (status < 0)
                throw new HttpRequestException("No connection.");
            Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            return status == 0
                ? throw new HttpRequestException("Reset.")
                : new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(Response) };
        }
    }

    private sealed class OnceStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
