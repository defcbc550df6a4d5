using Microsoft.AspNetCore.WebUtilities;

namespace Smooch.Client.Tests;

/// <summary>Lists by limit and offset, on the list of apps, and that of service accounts where it could differ.</summary>
public sealed class PagedListTests
{
    private const int Stored = 7;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string[] All => [.. Enumerable.Range(0, Stored).Select(i => "a" + i)];

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(7, 1)]
    [InlineData(100, 1)]
    public async Task Every_item_comes_once_and_in_order(int? pageSize, int requests)
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        var apps = await ExpectedCall.ReadAsync(smooch.Apps.ListAsync(pageSize: pageSize), Token);
        Assert.Equal(All, apps.Select(app => app.Id));
        Assert.Equal(requests, handler.Requests.Count);

        Assert.Equal(All, (await ExpectedCall.ReadAsync(smooch.ServiceAccounts.ListAsync(pageSize), Token)).Select(account => account.Id));
        Assert.Equal(2 * requests, handler.Requests.Count);
    }

    [Fact]
    public async Task Nothing_is_fetched_before_it_is_asked_for()
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        var list = smooch.Apps.ListAsync(pageSize: 2);
        var pages = list.AsPages();
        Assert.Empty(handler.Requests);

        await foreach (var page in pages)
        {
            Assert.Equal(2, page.Items.Count);
            break;
        }

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Each_enumeration_starts_from_the_first_page()
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        var list = smooch.Apps.ListAsync();
        Assert.Equal(Stored, (await ExpectedCall.ReadAsync(list, Token)).Count);
        Assert.Equal(Stored, (await ExpectedCall.ReadAsync(list, Token)).Count);
    }

    [Fact]
    public async Task An_enumeration_resumes_from_a_saved_token()
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        string? saved = null;
        await foreach (var page in smooch.Apps.ListAsync(pageSize: 3).AsPages())
        {
            Assert.Equal(["a0", "a1", "a2"], page.Items.Select(app => app.Id));
            saved = page.ContinuationToken;
            break;
        }

        List<string> rest = [];
        await foreach (var page in smooch.Apps.ListAsync(pageSize: 2).AsPages(saved))
        {
            rest.AddRange(page.Items.Select(app => app.Id));
            saved = page.ContinuationToken;
        }

        Assert.Equal(["a3", "a4", "a5", "a6"], rest);
        Assert.Null(saved);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("next")]
    [InlineData("99999999999")]
    public async Task A_token_of_another_list_is_rejected(string token)
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        var rejected = await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            await foreach (var page in smooch.Apps.ListAsync().AsPages(token))
                Assert.Fail(page.ToString());
        });
        Assert.Contains("pass the ContinuationToken of one of its pages", rejected.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task An_empty_page_that_announces_more_is_an_error()
    {
        using var handler = new RecordingHandler("""{"apps":[],"hasMore":true,"offset":0}""");
        using var smooch = TestClient.Over(handler);
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(() => ExpectedCall.ReadAsync(smooch.Apps.ListAsync(), Token));
        Assert.Equal("Apps.List", error.Operation);
        Assert.Contains("reports more items, but returns none", error.Message, StringComparison.Ordinal);
        _ = handler.Request;
    }

    [Theory]
    [InlineData("""{"apps":[{"_id":"a0"}],"offset":0}""", 1)]
    [InlineData("""{"apps":[{"_id":"a0"}],"hasMore":null}""", 1)]
    [InlineData("{}", 0)]
    [InlineData("", 0)]
    public async Task A_page_that_does_not_announce_more_is_the_last(string response, int items)
    {
        using var handler = new RecordingHandler(response);
        using var smooch = TestClient.Over(handler);
        Assert.Equal(items, (await ExpectedCall.ReadAsync(smooch.Apps.ListAsync(), Token)).Count);
        _ = handler.Request;
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_enumeration_within_a_page()
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        using var stop = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var app in smooch.Apps.ListAsync().WithCancellation(stop.Token))
            {
                if (++seen == 2)
                    await stop.CancelAsync();
            }
        });
        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task A_page_prints_how_many_items_it_has_and_none_of_them()
    {
        using var handler = Service();
        using var smooch = TestClient.Over(handler);
        await foreach (var page in smooch.Apps.ListAsync().AsPages())
            Assert.Equal("SmoochListPage of 7", page.ToString());
    }

    /// <summary>Pages as the reference specifies: 25 items unless a limit is given, <c>hasMore</c> and the requested offset.</summary>
    private static RecordingHandler Service() => new(request =>
    {
        var query = QueryHelpers.ParseQuery(request.Url.Query);
        var offset = query.TryGetValue("offset", out var text)
            ? int.Parse(text.ToString(), System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        var limit = query.TryGetValue("limit", out text)
            ? int.Parse(text.ToString(), System.Globalization.CultureInfo.InvariantCulture)
            : 25;
        var items = All.Skip(offset).Take(limit).Select(id => $$"""{"_id":"{{id}}"}""");
        var name = request.Url.AbsolutePath.EndsWith("/apps", StringComparison.Ordinal) ? "apps" : "serviceAccounts";
        var hasMore = offset + limit < Stored ? "true" : "false";
        return RecordingHandler.Json($$"""{"{{name}}":[{{string.Join(",", items)}}],"hasMore":{{hasMore}},"offset":{{offset}}}""");
    });
}
