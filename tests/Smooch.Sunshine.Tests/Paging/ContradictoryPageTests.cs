namespace Smooch.Sunshine.Tests;

/// <summary>Pages that contradict each other end an enumeration with an error: its end would pass for the end of the list.</summary>
public sealed class ContradictoryPageTests
{
    private static readonly string A = PagedService.Id(1);
    private static readonly string B = PagedService.Id(2);
    private static readonly string C = PagedService.Id(3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cursor_that_is_returned_twice_in_a_row_is_an_error_after_the_records_before_it()
    {
        using var service = RecordingHandler.InOrder(Participants(A), Participants(A));
        var read = await ReadUntilErrorAsync(Client(service).Participants.ListAsync("c1"));
        Assert.Equal([A, A], read);
    }

    [Fact]
    public async Task A_cursor_that_is_returned_again_later_is_an_error()
    {
        using var service = RecordingHandler.InOrder(Participants(A), Participants(B), Participants(A));
        var read = await ReadUntilErrorAsync(Client(service).Participants.ListAsync("c1"));
        Assert.Equal([A, B, A], read);
    }

    [Fact]
    public async Task The_token_that_an_enumeration_resumes_from_counts()
    {
        using var service = RecordingHandler.InOrder(Participants(A));
        var pages = Client(service).Participants.ListAsync("c1").AsPages(A);
        await Assert.ThrowsAsync<SmoochHistoryException>(() => pages.ToListAsync(Token).AsTask());
    }

    [Theory]
    [InlineData("""{"meta":{"hasMore":true,"afterCursor":"m"},"links":{"next":"https://x.example/?page[after]=l"}}""", "m")]
    [InlineData("""{"meta":{"hasMore":true},"links":{"next":"https://x.example/?page[size]=1&page[after]=l&x=1"}}""", "l")]
    [InlineData("""{"links":{"next":"https://x.example/?page%5Bsize%5D=1&page%5Bafter%5D=l"}}""", "l")]
    [InlineData("""{"meta":{"hasMore":true},"links":{"next":"page[after]=l"}}""", "l")]
    [InlineData("""{"meta":{"hasMore":true},"links":{"next":"https://x.example/?page[size]=1"}}""", "record")]
    [InlineData("""{"meta":{"hasMore":true}}""", "record")]
    public async Task The_cursor_of_the_page_counts_before_that_of_the_link_and_the_id_of_the_last_record(string rest, string expected)
    {
        using var service = RecordingHandler.InOrder(
            RecordingHandler.Json("""{"participants":[{"id":"first"},{"id":"record"}],""" + rest[1..]),
            RecordingHandler.Json("""{"participants":[]}"""));
        var pages = await Client(service).Participants.ListAsync("c1").AsPages().ToListAsync(Token);
        Assert.Equal([expected, null], pages.Select(page => page.ContinuationToken));
    }

    [Theory]
    [InlineData("""{"participants":[],"meta":{"hasMore":true}}""")]
    [InlineData("""{"participants":[],"meta":{"hasMore":true,"afterCursor":""}}""")]
    [InlineData("""{"participants":[],"links":{"next":"https://x.example/?page[after]=&x=1"}}""")]
    public async Task More_records_without_a_cursor_are_an_error(string page)
    {
        using var service = RecordingHandler.InOrder(RecordingHandler.Json(page));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(
            () => Client(service).Participants.ListAsync("c1").ToListAsync(Token).AsTask());
        Assert.Equal("Participants.List", error.Operation);
        Assert.Contains("returns no cursor", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageDirection.NewestFirst)]
    [InlineData(MessageDirection.OldestFirst)]
    public async Task More_messages_without_a_cursor_are_an_error(MessageDirection direction)
    {
        using var service = RecordingHandler.InOrder(RecordingHandler.Json("""{"messages":[],"meta":{"hasMore":true}}"""));
        await Assert.ThrowsAsync<SmoochHistoryException>(
            () => Client(service).Messages.EnumerateAsync("c1", direction).ToListAsync(Token).AsTask());
    }

    [Theory]
    [InlineData(MessageDirection.NewestFirst, """{"messages":[{"id":"short"}],"meta":{"hasMore":true}}""")]
    [InlineData(MessageDirection.NewestFirst, """{"messages":[],"meta":{"hasMore":true,"beforeCursor":"5f74a0d52b5315fc007e798a0"}}""")]
    [InlineData(MessageDirection.OldestFirst, """{"messages":[],"meta":{"hasMore":true,"beforeCursor":"x"}}""")]
    [InlineData(MessageDirection.OldestFirst, """{"messages":[{"id":"short"}],"meta":{"hasMore":true}}""")]
    public async Task A_cursor_of_the_service_that_is_no_id_is_an_error_of_the_service(MessageDirection direction, string page)
    {
        using var service = RecordingHandler.InOrder(RecordingHandler.Json(page));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(
            () => Client(service).Messages.EnumerateAsync("c1", direction).ToListAsync(Token).AsTask());
        Assert.Contains("not the id of a message", error.Message, StringComparison.Ordinal);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_transcript_whose_cursor_is_returned_again_is_an_error()
    {
        using var service = RecordingHandler.InOrder(Messages(B, B), Messages(A, A), Messages(A, A));
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(
            () => Client(service).Messages.EnumerateAsync("c1").ToListAsync(Token).AsTask());
        Assert.Equal("Messages.List", error.Operation);
    }

    [Fact]
    public async Task A_cursor_that_is_returned_again_on_the_way_to_the_oldest_message_is_an_error()
    {
        using var service = RecordingHandler.InOrder(Messages(B, B), Messages(A, A), Messages(B, B));
        await Assert.ThrowsAsync<SmoochHistoryException>(
            () => Client(service).Messages.EnumerateAsync("c1", MessageDirection.OldestFirst).ToListAsync(Token).AsTask());
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task An_empty_oldest_page_costs_no_message_that_is_newer()
    {
        using var service = RecordingHandler.InOrder(
            Messages(C, C),
            Messages(B, B),
            RecordingHandler.Json("""{"messages":[],"meta":{"hasMore":false}}"""),
            RecordingHandler.Json($$$"""{"messages":[{"id":"{{{C}}}"}],"meta":{"hasMore":false}}"""));
        var messages = await Client(service).Messages.EnumerateAsync("c1", MessageDirection.OldestFirst).ToListAsync(Token);
        Assert.Equal([B, C], messages.Select(message => message.Id));
        Assert.Contains(B, service.Requests[^1].PathAndQuery, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Participants(string id) => RecordingHandler.Json(
        $$$"""{"participants":[{"id":"{{{id}}}"}],"meta":{"hasMore":true,"afterCursor":"{{{id}}}"}}""");

    private static HttpResponseMessage Messages(string id, string before) => RecordingHandler.Json(
        $$$"""{"messages":[{"id":"{{{id}}}"}],"meta":{"hasMore":true,"beforeCursor":"{{{before}}}"}}""");

    private static async Task<List<string>> ReadUntilErrorAsync<T>(SmoochList<T> list)
        where T : SunshineResource
    {
        List<string> read = [];
        var error = await Assert.ThrowsAsync<SmoochHistoryException>(async () =>
        {
            await foreach (var item in list.WithCancellation(Token))
                read.Add(item.Id);
        });
        Assert.Contains("the same continuation token twice", error.Message, StringComparison.Ordinal);
        return read;
    }

    private static SunshineClient Client(HttpMessageHandler service) => new(
        new SunshineClientOptions { Subdomain = "acme", AppId = "app1", Credential = SmoochCredential.Basic("app_key", "secret") },
        service);
}
