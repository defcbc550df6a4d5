using static Smooch.Client.Tests.History.ScriptedPages;

namespace Smooch.Client.Tests.History;

/// <summary>Which pages an enumeration requests, which messages of them it returns, and the cursor after each page.</summary>
public sealed class HistoryRequestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_first_message_each_request_overlaps_the_page_before_by_a_millisecond()
    {
        var service = new ScriptedPages(More("a@1000 b@1001"), More("b@1001 c@1001 d@1002"), Page("d@1002 e@1003"));
        Assert.Equal(
            ["a b | old.1001.open.b", "c d | old.1002.open.d", "e | old.1003.open.e"],
            await PagesAsync(service, HistoryDirection.OldestFirst));
        Assert.Equal(["after 0", "after 1000", "after 1001"], service.Requests);
    }

    [Fact]
    public async Task From_the_newest_message_each_request_overlaps_the_page_before_by_a_millisecond()
    {
        var service = new ScriptedPages(More("d@1002 e@1003"), More("b@1001 c@1002 d@1002"), Page("a@1000 b@1001"));
        Assert.Equal(
            ["e d | new.1002.open.d", "c b | new.1001.open.b", "a | new.1000.open.a"],
            await PagesAsync(service, HistoryDirection.NewestFirst));
        Assert.Equal(["newest", "before 1003", "before 1002"], service.Requests);
    }

    [Fact]
    public async Task The_cursor_has_all_messages_of_its_millisecond_and_no_others()
    {
        var service = new ScriptedPages(More("a@1000 b@1001 c@1001"), More("b@1001 c@1001 d@1001"), Page("e@1002"));
        Assert.Equal(
            ["a b c | old.1001.open.b,c", "d | old.1001.open.b,c,d", "e | old.1002.open.e"],
            await PagesAsync(service, HistoryDirection.OldestFirst));
    }

    /// <summary>The page from the other side of a millisecond that fills a page, and what of it is new.</summary>
    [Theory]
    [InlineData("b@1000", null, "b")]
    [InlineData("x@999 b@1000", "more", "b")]
    [InlineData("a@1000 b@1000", "more", "b")]
    [InlineData("a@1000", null, "")]
    public async Task A_full_millisecond_is_read_from_its_other_side(string other, string? next, string news)
    {
        string[] closing = news.Length == 0 ? [] : [$"{news} | old.1000.closed.a,{news}"];
        var service = new ScriptedPages(More("a@1000"), More("a@1000"), Page(other, next), Page("c@1001"));
        Assert.Equal(
            ["a | old.1000.open.a", .. closing, "c | old.1001.open.c"],
            await PagesAsync(service, HistoryDirection.OldestFirst));
        Assert.Equal(["after 0", "after 999", "before 1001", "after 1000"], service.Requests);

        closing = news.Length == 0 ? [] : [$"{news} | new.1000.closed.a,{news}"];
        other = other.Replace("999", "1001", StringComparison.Ordinal);
        service = new ScriptedPages(More("a@1000"), More("a@1000"), Page(other, next), Page("c@999"));
        Assert.Equal(
            ["a | new.1000.open.a", .. closing, "c | new.999.open.c"],
            await PagesAsync(service, HistoryDirection.NewestFirst));
        Assert.Equal(["newest", "before 1001", "after 999", "before 1000"], service.Requests);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst, "more", null)]
    [InlineData(HistoryDirection.OldestFirst, "more", null)]
    [InlineData(HistoryDirection.OldestFirst, null, "earlier")]
    public async Task A_millisecond_whose_two_sides_do_not_meet_ends_the_enumeration_with_an_exception(
        HistoryDirection direction,
        string? next,
        string? previous)
    {
        var service = new ScriptedPages(More("a@1000"), More("a@1000"), Page("b@1000 c@1000", next, previous));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(() => PagesAsync(service, direction));
        Assert.Contains("1970-01-01T00:00:01.0000000+00:00", error.Message, StringComparison.Ordinal);
        Assert.Equal("AppUsers.EnumerateMessages", error.Operation);
    }

    [Fact]
    public async Task A_previous_page_is_nothing_that_is_missing_after_a_millisecond()
    {
        var service = new ScriptedPages(More("a@1000"), More("a@1000"), Page("b@1000", previous: "earlier"), Page("c@999"));
        Assert.Equal(
            ["a | new.1000.open.a", "b | new.1000.closed.a,b", "c | new.999.open.c"],
            await PagesAsync(service, HistoryDirection.NewestFirst));
    }

    [Theory]
    [InlineData("old.1000.open.a", "after 999", "a@1000 b@1000 c@1001", "b c")]
    [InlineData("old.1000.closed.a", "after 1000", "b@1000 c@1001", "c")]
    [InlineData("old.1000.open.a", "after 999", "x@999 c@1001", "c")]
    [InlineData("new.1000.open.a", "before 1001", "c@999 b@1000 a@1000", "b c")]
    [InlineData("new.1000.closed.a", "before 1000", "c@999 b@1000", "c")]
    [InlineData("new.1000.open.a", "before 1001", "c@999 x@1001", "c")]
    [InlineData("old..open.", "after 0", "a@1000", "a")]
    [InlineData("new..open.", "newest", "a@1000", "a")]
    public async Task An_enumeration_resumes_at_its_cursor(string cursor, string request, string response, string messages)
    {
        var from = MessageCursor.Parse(cursor);
        var service = new ScriptedPages(Page(response));
        var page = Assert.Single(await PagesAsync(service, from.Direction, from));
        Assert.StartsWith($"{messages} | ", page, StringComparison.Ordinal);
        Assert.Equal([request], service.Requests);
    }

    [Theory]
    [InlineData("old.1000.closed.a")]
    [InlineData("new.1000.closed.a")]
    [InlineData("old..open.")]
    public async Task More_messages_of_which_none_is_returned_end_the_enumeration_with_an_exception(string cursor)
    {
        var from = MessageCursor.Parse(cursor);
        var service = new ScriptedPages(More(""));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(() => PagesAsync(service, from.Direction, from));
        Assert.Contains("reports more messages, but returns none", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@1000")]
    [InlineData("b@")]
    [InlineData("b@-62135596800000")]
    [InlineData("b@253402300799999")]
    public async Task A_message_without_an_id_or_a_time_to_continue_from_ends_the_enumeration_with_an_exception(string message)
    {
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(() =>
            PagesAsync(new ScriptedPages(Page($"a@1000 {message}")), HistoryDirection.OldestFirst));
        Assert.Contains("no id or no time", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b@1000 a@1000 c@1002", HistoryDirection.OldestFirst, "b a c")]
    [InlineData("b@1000 a@1000 c@1002", HistoryDirection.NewestFirst, "c a b")]
    [InlineData("c@1002 b@1000 a@1000", HistoryDirection.OldestFirst, "b a c")]
    [InlineData("c@1002 b@1000 a@1000", HistoryDirection.NewestFirst, "c a b")]
    [InlineData("a@1000 c@1002 b@1001 d@1003", HistoryDirection.OldestFirst, "a b c d")]
    [InlineData("a@1000 b@1001 a@1000", HistoryDirection.OldestFirst, "a b")]
    public async Task A_page_in_any_order_is_returned_by_time_and_then_in_the_order_of_the_service(
        string response,
        HistoryDirection direction,
        string messages)
    {
        var page = Assert.Single(await PagesAsync(new ScriptedPages(Page(response)), direction));
        Assert.StartsWith($"{messages} | ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    public async Task Only_a_full_page_without_a_link_may_be_followed_by_another(int size, int requests)
    {
        var full = Page(string.Join(' ', Enumerable.Range(0, size).Select(i => $"m{i}@{1000 + i}")));
        var service = new ScriptedPages(full, Page(""));
        Assert.Single(await PagesAsync(service, HistoryDirection.OldestFirst));
        Assert.Equal(requests, service.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_named_a_page_once_names_every_page()
    {
        var service = new ScriptedPages(More("c@1002"), Page("b@1001"));
        Assert.Equal(2, (await PagesAsync(service, HistoryDirection.NewestFirst, mayLackLinks: true)).Count);
        Assert.Equal(["newest", "before 1003"], service.Requests);
    }

    [Fact]
    public async Task A_service_that_names_no_page_is_read_until_a_page_has_nothing_new()
    {
        var service = new ScriptedPages(Page("c@1002"), Page("b@1001 c@1002"), Page("b@1001"));
        Assert.Equal(2, (await PagesAsync(service, HistoryDirection.NewestFirst, mayLackLinks: true)).Count);
        Assert.Equal(["newest", "before 1003", "before 1002"], service.Requests);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_ends_the_enumeration()
    {
        var service = new ScriptedPages(More("a@1000"), null);
        Assert.Single(await PagesAsync(service, HistoryDirection.OldestFirst));
        Assert.Equal(2, service.Requests.Count);
    }

    /// <summary>Returns each page as its ids and its cursor.</summary>
    private static async Task<List<string>> PagesAsync(
        ScriptedPages service,
        HistoryDirection direction,
        MessageCursor? cursor = null,
        bool mayLackLinks = false)
    {
        var options = new MessageHistoryOptions { Direction = direction, Cursor = cursor };
        List<string> pages = [];
        await foreach (var page in new MessageHistory(service.FetchAsync, options, mayLackLinks).AsPages().WithCancellation(Cancellation))
            pages.Add($"{string.Join(' ', page.Messages.Select(message => message.Id))} | {page.Cursor}");
        return pages;
    }
}
