namespace Smooch.Client.Tests;

/// <summary>Lists of given items, and lists whose items move while they are enumerated.</summary>
public sealed class SmoochListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_items_are_one_page_in_their_order()
    {
        var list = new SmoochList<string>(["b", "a", "b"]);
        Assert.Equal(["b", "a", "b"], await list.ToListAsync(Token));

        var page = Assert.Single(await list.AsPages().ToListAsync(Token));
        Assert.Equal(["b", "a", "b"], page.Items);
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public void Given_items_that_are_null_are_rejected() =>
        Assert.Throws<ArgumentNullException>(static () => new SmoochList<string>(null!));

    [Fact]
    public async Task A_cancelled_enumeration_of_given_items_returns_none()
    {
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in new SmoochList<string>(["a"]).WithCancellation(caller.Token))
                Assert.Fail(item);
        });
    }

    [Fact]
    public async Task A_cancelled_enumeration_of_given_items_returns_no_page_either_even_of_an_empty_list()
    {
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new SmoochList<string>([]).AsPages().ToListAsync(caller.Token));
    }

    [Fact]
    public async Task An_enumeration_that_is_cancelled_in_the_middle_of_a_page_returns_no_further_item()
    {
        using var caller = new CancellationTokenSource();
        List<string> read = [];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in new SmoochList<string>(["a", "b", "c"]).WithCancellation(caller.Token))
            {
                read.Add(item);
                await caller.CancelAsync();
            }
        });
        Assert.Equal(["a"], read);
    }

    [Fact]
    public async Task An_item_that_moved_to_a_later_page_is_returned_once_and_one_without_an_id_always()
    {
        var list = Pages(static item => item.TrimStart('-'), ["a", "b", "-"], ["b", "-", "c", "a", "c"]);
        Assert.Equal(["a", "b", "-", "-", "c"], await list.ToListAsync(Token));
        Assert.Equal([3, 2], (await list.AsPages().ToListAsync(Token)).Select(page => page.Items.Count));
    }

    [Fact]
    public async Task Where_items_do_not_move_equal_ones_are_all_returned() =>
        Assert.Equal(["a", "b", "b", "a"], await Pages(null, ["a", "b"], ["b", "a"]).ToListAsync(Token));

    [Fact]
    public async Task A_continuation_token_that_occurs_again_ends_the_enumeration_with_an_exception_after_the_page()
    {
        List<string> read = [];
        var list = new SmoochList<string>("Things.List", static (token, _) => Task.FromResult(
            token is null ? new SmoochListPage<string>(["a"], "t1") : new SmoochListPage<string>([token], token == "t1" ? "t2" : "t1")));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(async () =>
        {
            await foreach (var item in list.WithCancellation(Token))
                read.Add(item);
        });
        Assert.Equal(["a", "t1", "t2"], read);
        Assert.Equal("Things.List", error.Operation);
        Assert.Contains("same continuation token twice", error.Message, StringComparison.Ordinal);
        Assert.Contains("beyond this token", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_to_resume_from_counts_as_one_that_occurred()
    {
        var requests = 0;
        var list = new SmoochList<string>("Things.List", (_, _) =>
        {
            requests++;
            return Task.FromResult(new SmoochListPage<string>(["a"], "t1"));
        });
        await Assert.ThrowsAsync<SmoochHistoryException>(async () => await list.AsPages("t1").ToListAsync(Token));
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task An_empty_token_is_that_of_the_start_which_occurred()
    {
        var list = new SmoochList<string>("Things.List", static (_, _) => Task.FromResult(new SmoochListPage<string>(["a"], "")));
        var read = 0;
        await Assert.ThrowsAsync<SmoochHistoryException>(async () =>
        {
            await foreach (var page in list.AsPages().WithCancellation(Token))
                read += page.Items.Count;
        });
        Assert.Equal(1, read);
    }

    [Fact]
    public void A_page_prints_the_number_of_its_items_and_none_of_them() =>
        Assert.Equal("SmoochListPage of 2", new SmoochListPage<string>(["secret", "hidden"], "token").ToString());

    private static SmoochList<string> Pages(Func<string, string?>? id, params string[][] pages) => new(
        "Things.List",
        (token, _) =>
        {
            var at = token is null ? 0 : int.Parse(token, null);
            return Task.FromResult(new SmoochListPage<string>(pages[at], at + 1 < pages.Length ? $"{at + 1}" : null));
        },
        id);
}
