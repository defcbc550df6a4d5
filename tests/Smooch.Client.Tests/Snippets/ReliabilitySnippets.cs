using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/reliability.md.</summary>
public sealed class ReliabilitySnippets : PageSnippets<ReliabilitySnippets>
{
    [Fact]
    public async Task Options()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Smooch:KeyId"] = keyId, ["Smooch:Secret"] = secret });

        // snippet:options
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"), options =>
        {
            options.Timeout = TimeSpan.FromSeconds(20);
            options.Retry.MaxRetries = 5;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(5);
        });
        // endsnippet

        await using var app = builder.Build();
        var options = app.Services.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
        Assert.Equal(
            (TimeSpan.FromSeconds(20), 5, TimeSpan.FromMilliseconds(500)),
            (options.Timeout, options.Retry.MaxRetries, options.Retry.Delay));
    }

    [Theory]
    [InlineData(true, "sent")]
    [InlineData(false, "not found")]
    public async Task Unknown(bool arrives, string says)
    {
        service.Faults.Script((arrives ? FakeFault.DropAfter : FakeFault.DropBefore) with { When = request => request.Method == "POST" });
        // snippet:unknown
        try
        {
            await smooch.AppUsers.SendMessageAsync(userId, "Your parcel is here.");
        }
        catch (SmoochOutcomeUnknownException unknown)
        {
            var page = await smooch.AppUsers.TryGetMessagesAsync(userId, after: unknown.StartedAt.AddMinutes(-1));
            var arrived = page?.Messages.Any(message => message.Text == "Your parcel is here.") ?? false;
            Console.WriteLine(arrived ? "sent" : "not found");
        }
        // endsnippet

        Assert.Equal([says], Console.Lines);
    }

    [Fact]
    public async Task Confirm()
    {
        var clock = new TestClock(DateTimeOffset.UtcNow);
        Clock = clock;
        service.Faults.Script(FakeFault.DropAfter with { When = request => request.Method == "POST" });
        var quiet = AdvanceAsync();

        // snippet:confirm
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(keyId, secret),
            SendConfirmation = new SendConfirmationOptions { Delay = TimeSpan.FromSeconds(10) },
        });

        var sent = await smooch.AppUsers.SendMessageAsync(userId, "Your parcel is here.");
        // endsnippet

        await quiet;
        Assert.Equal(sent.Message.Id, Assert.Single(await HistoryAsync()).Id);

        async Task AdvanceAsync()
        {
            await clock.WhenTimerIsSetAsync(TimeSpan.FromSeconds(10), Cancellation);
            clock.Advance(TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public async Task Pipeline()
    {
        var options = service.CreateClientOptions();
        // snippet:pipeline
        options.ResiliencePipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddSmoochRetry(new SmoochRetryOptions { MaxRetries = 5 })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>()
                    .HandleResult(response => (int)response.StatusCode >= 500),
            })
            .AddTimeout(TimeSpan.FromSeconds(5))
            .Build();
        // endsnippet

        using var smooch = new SmoochClient(options);
        service.Faults.Script(FakeFault.TooManyRequests(TimeSpan.Zero));
        await smooch.AppUsers.SendMessageAsync(userId, "Hello!", Cancellation);
        Assert.Equal([429, 201], service.Journal.Requests.Where(request => request.Method == "POST").Select(request => request.Status));
    }

    [Fact]
    public async Task A_request_that_a_pipeline_rejects_is_a_failed_connection()
    {
        var control = new CircuitBreakerManualControl(isIsolated: true);
        var options = service.CreateClientOptions();
        options.ResiliencePipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage> { ManualControl = control })
            .Build();
        using var smooch = new SmoochClient(options);

        var rejected = await Assert.ThrowsAsync<SmoochConnectionException>(() =>
            smooch.AppUsers.SendMessageAsync(userId, "Hello!", Cancellation));

        Assert.IsType<IsolatedCircuitException>(rejected.InnerException);
        Assert.Empty(await HistoryAsync());
    }
}
