using Smooch.Testing;

namespace Smooch.Client.Tests.History;

public sealed class MessageHistoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<HistoryDirection, int, int, bool> Enumerations()
    {
        var enumerations = new TheoryData<HistoryDirection, int, int, bool>();
        foreach (var direction in new[] { HistoryDirection.NewestFirst, HistoryDirection.OldestFirst })
        {
            foreach (var pageSize in new[] { 2, 7, 100 })
            {
                // Groups of 1 to just under two pages share a millisecond; among them every group size meets every page edge.
                foreach (var group in new[] { 1, 2, 3, pageSize, (2 * pageSize) - 1 }.Distinct())
                    enumerations.Add(direction, pageSize, group, group % 2 == 0);
            }
        }

        return enumerations;
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task Every_message_comes_once_and_in_order(HistoryDirection direction, int pageSize, int group, bool prefetch)
    {
        var server = new PageServer(Groups(1200, group), pageSize);

        var enumerated = await IdsAsync(
            new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Direction = direction, Prefetch = prefetch }));

        Assert.Equal(direction == HistoryDirection.OldestFirst ? server.Ids : server.Ids.Reverse(), enumerated);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst, 150)]
    [InlineData(HistoryDirection.NewestFirst, 199)]
    [InlineData(HistoryDirection.OldestFirst, 150)]
    [InlineData(HistoryDirection.OldestFirst, 199)]
    public async Task A_millisecond_of_more_than_a_page_is_seen_from_both_sides(HistoryDirection direction, int size)
    {
        var server = new PageServer([("first", 999), .. Group(1000, size), ("last", 1001)]);

        var enumerated = await IdsAsync(new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Direction = direction }));

        Assert.Equal(direction == HistoryDirection.OldestFirst ? server.Ids : server.Ids.Reverse(), enumerated);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task A_millisecond_that_cannot_be_shown_whole_is_a_loud_error(HistoryDirection direction)
    {
        var server = new PageServer([("first", 999), .. Group(1000, 300), ("last", 1001)]);
        var history = new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Direction = direction });

        var error = await Assert.ThrowsAsync<SmoochHistoryException>(() => IdsAsync(history));

        Assert.Contains("have the timestamp", error.Message, StringComparison.Ordinal);
        Assert.True(server.Requests < 10);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task An_enumeration_resumes_from_every_cursor(HistoryDirection direction)
    {
        var server = new PageServer(Groups(90, 4), 7);
        var expected = direction == HistoryDirection.OldestFirst ? server.Ids : [.. server.Ids.Reverse()];
        var options = new MessageHistoryOptions { Direction = direction };
        var seen = new List<string>();
        await foreach (var page in new MessageHistory(server.FetchAsync, options).AsPages().WithCancellation(Cancellation))
        {
            seen.AddRange(page.Messages.Select(m => m.Id));
            var saved = MessageCursor.Parse(page.Cursor.ToString());
            var rest = await IdsAsync(
                new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Direction = direction, Cursor = saved }));
            Assert.Equal(expected, seen.Concat(rest));
        }

        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task What_is_deleted_or_added_meanwhile_comes_at_most_once_and_hides_nothing(HistoryDirection direction)
    {
        var server = new PageServer(Groups(600, 3), 50);
        var stable = server.Ids.Where((_, index) => index % 5 != 0).ToHashSet(StringComparer.Ordinal);
        server.Meanwhile = history =>
        {
            if (history.FindIndex(m => !stable.Contains(m.Id)) is >= 0 and var doomed)
                history.RemoveAt(doomed);
            history.Add(
                new TextMessage
                {
                    Id = $"new {server.Requests}",
                    Received = DateTimeOffset.FromUnixTimeMilliseconds(5000 + server.Requests),
                });
            if (server.Requests > 40)
                server.Meanwhile = null;
        };

        var enumerated = await IdsAsync(new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Direction = direction }));

        Assert.Equal(enumerated.Count, enumerated.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(stable.Count, enumerated.Count(stable.Contains));
    }

    [Fact]
    public async Task A_server_that_ignores_the_times_does_not_keep_the_enumeration_running()
    {
        var requests = 0;
        var everSame = new MessagePage
        {
            Messages = [
                .. Group(1000, 100).Select(
                    Message (m) => new TextMessage { Id = m.Id, Received = DateTimeOffset.FromUnixTimeMilliseconds(m.Milliseconds) }),
            ],
        };
        var history = new MessageHistory(
            (_, _, _) => Task.FromResult<MessagePage?>(requests++ < 1000 ? everSame : null),
            new MessageHistoryOptions());

        await Assert.ThrowsAsync<SmoochHistoryException>(() => IdsAsync(history));

        Assert.True(requests < 10);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task A_page_that_holds_a_message_twice_yields_it_once(HistoryDirection direction)
    {
        var enumerated = await IdsAsync(
            new MessageHistory(
                Responses(Page(next: null, ("a", 1000), ("a", 1000), ("b", 1001), ("a", 1000))),
                new MessageHistoryOptions { Direction = direction }));

        Assert.Equal(["a", "b"], enumerated.Order());
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task A_first_page_that_is_empty_and_announces_more_is_a_loud_error(HistoryDirection direction)
    {
        var history = new MessageHistory(Responses(Page(next: "more")), new MessageHistoryOptions { Direction = direction });

        await Assert.ThrowsAsync<SmoochHistoryException>(() => IdsAsync(history));
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst, -62_135_596_800_000)]
    [InlineData(HistoryDirection.NewestFirst, 253_402_300_799_999)]
    [InlineData(HistoryDirection.OldestFirst, -62_135_596_800_000)]
    [InlineData(HistoryDirection.OldestFirst, 253_402_300_799_999)]
    public async Task At_the_limits_of_time_an_enumeration_throws_a_clear_exception(HistoryDirection direction, long milliseconds)
    {
        var history = new MessageHistory(
            Responses(Page(next: "more", ("a", milliseconds))),
            new MessageHistoryOptions { Direction = direction });

        await Assert.ThrowsAsync<SmoochHistoryException>(() => IdsAsync(history));
        Assert.False(MessageCursor.TryParse($"new.{milliseconds}.open.a", out _));
    }

    [Fact]
    public async Task A_user_without_a_conversation_has_no_messages() =>
        Assert.Empty(await IdsAsync(new MessageHistory((_, _, _) => Task.FromResult<MessagePage?>(null), new MessageHistoryOptions())));

    [Fact]
    public async Task Cancelling_between_two_messages_ends_the_enumeration()
    {
        using var stop = new CancellationTokenSource();
        var server = new PageServer(Groups(10, 1));
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var message in new MessageHistory(server.FetchAsync, new MessageHistoryOptions()).WithCancellation(stop.Token))
            {
                count++;
                await stop.CancelAsync();
            }
        });

        Assert.Equal(1, count);
    }

    [Fact]
    public async Task Stopping_early_asks_for_one_page_ahead_at_most()
    {
        var server = new PageServer(Groups(500, 1));

        await foreach (var message in new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Prefetch = true }))
            break;

        Assert.InRange(server.Requests, 1, 2);
    }

    [Fact]
    public async Task No_more_than_two_pages_are_held()
    {
        var pages = new List<WeakReference>();
        var next = 100_000L;
        Task<MessagePage?> FetchAsync(DateTimeOffset? before, DateTimeOffset? after, CancellationToken token)
        {
            if (next <= 0)
                return Task.FromResult<MessagePage?>(null);
            var page = new MessagePage
            {
                Messages = [
                    .. Enumerable.Range(0, 100).Select(
                        Message (i) =>
                            new TextMessage { Id = $"{next - 99 + i}", Received = DateTimeOffset.FromUnixTimeMilliseconds(next - 99 + i) }),
                ],
                Next = next > 100 ? "more" : null,
            };
            next -= 100;
            pages.Add(new WeakReference(page));
            return Task.FromResult<MessagePage?>(page);
        }

        var count = 0;
        var most = 0;
        await foreach (var message in new MessageHistory(FetchAsync, new MessageHistoryOptions()))
        {
            if (++count % 10_000 == 0)
            {
                GC.Collect();
                most = Math.Max(most, pages.Count(page => page.IsAlive));
            }
        }

        Assert.Equal(100_000, count);
        Assert.InRange(most, 0, 2);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst)]
    [InlineData(HistoryDirection.OldestFirst)]
    public async Task Over_real_HTTP_a_thousand_messages_that_share_milliseconds_come_back_whole(HistoryDirection direction)
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        service.CreateUser(new FakeUserOptions { UserId = "mira" });
        var start = new DateTimeOffset(2016, 8, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var ids = service.App.AppendHistory(
            "mira",
            Enumerable.Range(0, 1000).Select(n => new FakeHistoryMessage($"Message {n}", start + (n / 8))));
        using var smooch = service.CreateClient();

        var enumerated = await IdsAsync(smooch.AppUsers.EnumerateMessagesAsync("mira", direction));

        Assert.Equal(direction == HistoryDirection.OldestFirst ? ids : ids.Reverse(), enumerated);
    }

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<Message> history)
    {
        var ids = new List<string>();
        await foreach (var message in history.WithCancellation(Cancellation))
            ids.Add(message.Id);
        return ids;
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(50, false)]
    [InlineData(7, true)]
    [InlineData(1, true)]
    public async Task A_service_that_names_only_the_previous_page_is_read_to_its_first_message(int pageSize, bool prefetch)
    {
        var server = new PageServer(Groups(120, 1), pageSize, usesPrevious: true);

        var read = await IdsAsync(new MessageHistory(server.FetchAsync, new MessageHistoryOptions { Prefetch = prefetch }));

        Assert.Equal(server.Ids.Reverse(), read);
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst, 50)]
    [InlineData(HistoryDirection.NewestFirst, 60)]
    [InlineData(HistoryDirection.OldestFirst, 50)]
    [InlineData(HistoryDirection.OldestFirst, 7)]
    [InlineData(HistoryDirection.OldestFirst, 120)]
    public async Task A_service_of_small_pages_without_links_is_read_to_its_end(HistoryDirection direction, int pageSize)
    {
        var server = new PageServer(Groups(120, 1), pageSize);

        var read = await IdsAsync(new MessageHistory(
            async (before, after, token) => (await server.FetchAsync(before, after, token))! with { Next = null },
            new MessageHistoryOptions { Direction = direction },
            mayLackLinks: true));

        Assert.Equal(direction == HistoryDirection.OldestFirst ? server.Ids : server.Ids.Reverse(), read);
    }

    [Fact]
    public async Task A_previous_page_does_not_prolong_the_way_to_the_newest_message()
    {
        var server = new PageServer(Groups(3, 1));
        var requests = 0;

        await IdsAsync(new MessageHistory(
            async (before, after, token) =>
            {
                requests++;
                return (await server.FetchAsync(before, after, token))! with
                {
                    Previous = "https://api.smooch.io/v1/appusers/u/messages?before=1",
                };
            },
            new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst }));

        Assert.Equal(1, requests);
    }

    private static FetchMessages Responses(MessagePage page) => (_, _, _) => Task.FromResult<MessagePage?>(page);

    private static MessagePage Page(string? next, params (string Id, long Milliseconds)[] messages) =>
        new ModelPage([.. messages.Select(message => new Entry(message.Id, message.Milliseconds))], next).ToMessagePage();

    private static IEnumerable<(string Id, long Milliseconds)> Group(long milliseconds, int size) =>
        Enumerable.Range(0, size).Select(i => ($"{milliseconds}-{i:000}", milliseconds));

    /// <summary>Messages in groups of one millisecond each.</summary>
    private static IEnumerable<(string Id, long Milliseconds)> Groups(int count, int size) =>
        Enumerable.Range(0, count).Select(i => ($"{i:0000}", 1000L + (i / size)));
}
