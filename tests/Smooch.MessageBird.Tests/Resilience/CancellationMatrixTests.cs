namespace Smooch.MessageBird.Tests.Resilience;

/// <summary>
/// A caller that cancels, at any moment, gets an <see cref="OperationCanceledException"/> with its own token, and the service no further
/// request; the client serves the next call as if nothing had happened. In the table: the requests that the service has received until
/// then.
/// </summary>
[Collection(nameof(FaultMatrixTests))]
public sealed class CancellationMatrixTests
{
    private static readonly MatrixTable Moments = new(55, """
            calls                                                    | requests

        before the call
        while the connection is made
        while the request is sent
            read, list, change, removal, start, reply, send, webhook | 0

        while it waits for the response
        between two attempts
            read, list, change, removal, start, reply, send, webhook | 1

        while the response stalls after the status
            read, list, change, start, reply, send, webhook          | 1

        in the second attempt
            read, list, change, removal, start, reply, send, webhook | 2
        """);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_ends_immediately_and_with_the_token_of_its_caller()
    {
        using var unobserved = new UnobservedExceptions();
        await Moments.CheckAsync((moment, call) => RunAsync(moment, BirdMatrixCall.Named(call)));
        Assert.Empty(unobserved.Collect());
    }

    [Theory]
    [InlineData("Conversations.Get")]
    [InlineData("Messages.Send")]
    public async Task An_error_whose_body_does_not_end_can_be_cancelled(string operation)
    {
        await using var server = new AbruptServer(
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 1000\r\n\r\n{\"errors\":",
            closes: false);
        using var bird = Birds.To(server.Address);
        using var caller = new CancellationTokenSource();
        var calling = BirdCall.Named(operation).SendAsync(bird, caller.Token);
        await BirdService.Soon(server.Said);
        await caller.CancelAsync();
        Assert.Equal("cancelled", CancellationMoment.Outcome(await Record.ExceptionAsync(() => BirdService.Soon(calling)), caller.Token));
        Assert.Equal(1, server.Requests);
    }

    private static async Task<string> RunAsync(string moment, BirdMatrixCall call)
    {
        await using var service = await BirdService.StartAsync(Token);
        return await CancellationMoment.RunAsync(service, moment, token => call.Send(service, token));
    }
}
