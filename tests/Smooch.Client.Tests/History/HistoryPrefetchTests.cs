using static Smooch.Client.Tests.History.ScriptedPages;

namespace Smooch.Client.Tests.History;

/// <summary>The page that is fetched while the caller processes the one before, and how it ends.</summary>
public sealed class HistoryPrefetchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task The_next_page_is_requested_while_the_caller_has_the_first_only_if_the_options_want_it(bool prefetch, int requests)
    {
        var service = new ScriptedPages(More("b@1001"), Page("a@1000"));
        var history = new MessageHistory(service.FetchAsync, new MessageHistoryOptions { Prefetch = prefetch });
        List<int> seen = [];
        await foreach (var page in history.AsPages().WithCancellation(Cancellation))
            seen.Add(service.Requests.Count);
        Assert.Equal([requests, 2], seen);
    }

    [Fact]
    public async Task A_caller_that_stops_early_cancels_the_next_page_and_waits_for_its_end()
    {
        var ended = false;
        var history = new MessageHistory(
            async (before, _, cancellationToken) =>
            {
                if (before is null)
                    return More("a@1000");
                var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await using var registration = cancellationToken.Register(cancelled.SetResult);
                await cancelled.Task;
                // The request may still run for a moment: the end of the enumeration must wait for it.
                for (var i = 0; i < 100; i++)
                    await Task.Yield();
                ended = true;
                throw new HttpRequestException("The page is lost.");
            },
            new MessageHistoryOptions { Prefetch = true });

        await foreach (var page in history.AsPages().WithCancellation(Cancellation))
            break;

        Assert.True(ended);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_token_of_a_cancellation_is_that_of_the_caller(bool prefetch)
    {
        using var caller = new CancellationTokenSource();
        var history = new MessageHistory(
            async (before, _, cancellationToken) =>
            {
                if (before is null)
                    return More("a@1000");
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                return null;
            },
            new MessageHistoryOptions { Prefetch = prefetch });

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var pages = history.AsPages().GetAsyncEnumerator(caller.Token);
            Assert.True(await pages.MoveNextAsync());
            var next = pages.MoveNextAsync();
            await caller.CancelAsync();
            await next;
        });

        Assert.Equal(caller.Token, cancelled.CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancellation_of_another_keeps_its_exception(bool prefetch)
    {
        var others = new OperationCanceledException("Cancelled elsewhere.");
        var history = new MessageHistory((_, _, _) => throw others, new MessageHistoryOptions { Prefetch = prefetch });
        Assert.Same(others, await Record.ExceptionAsync(async () => await history.ToListAsync(Cancellation)));
    }
}
