using System.Globalization;
using FsCheck.Fluent;

namespace Smooch.Client.Tests.History;

/// <summary>
/// The promise of a walk, tried on generated conversations: every message that is there throughout comes exactly once, any other at most
/// once, in order, within a bounded number of requests; where that cannot be had, the walk says so.
/// </summary>
public sealed class HistoryPropertyTests(ITestOutputHelper output)
{
    private int rejected;
    private int resumed;
    private long requests;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_quiet_conversation_comes_whole_in_order_and_once()
    {
        Property.Holds(5000, HistoryCase.Quiet, async each =>
        {
            var enumeration = await EnumerateAsync(each);

            var expected = Ordered(each, enumeration.Model.Entries);
            if (each.Bursts.All(burst => burst.Size < 2 * each.PageSize))
                Assert.Null(enumeration.Error);
            else
                Assert.NotNull(enumeration.Error);
            Assert.Equal(enumeration.Error is null ? expected.Count : enumeration.Messages.Count, enumeration.Messages.Count);
            Assert.Equal(
                expected.Take(enumeration.Messages.Count).Select(entry => each.Shuffles ? Time(entry) : entry.Id),
                enumeration.Messages.Select(entry => each.Shuffles ? Time(entry) : entry.Id));
            Kept(each, enumeration);
        });
        Tell();
    }

    [Fact]
    public void A_busy_conversation_has_no_missing_and_no_duplicate_messages()
    {
        Property.Holds(8000, HistoryCase.Lively, async each =>
        {
            var enumeration = await EnumerateAsync(each);

            // Only a millisecond that saw as many messages as two pages hold can leave doubt.
            if (enumeration.Error is not null)
                Assert.Contains(enumeration.Model.Ever.CountBy(entry => entry.Milliseconds), time => time.Value >= 2 * each.PageSize);
            Kept(each, enumeration);
        });
        Tell();
    }

    [Fact]
    public void An_enumeration_resumes_from_every_saved_cursor() =>
        Property.Holds(800, HistoryCase.Quiet, async each =>
        {
            if (each.Bursts.Sum(burst => burst.Size) > 300 || each.Bursts.Any(burst => burst.Size >= 2 * each.PageSize))
                return;
            var model = each.Open();
            var expected = Ordered(each, model.Entries).ConvertAll(Time);
            var seen = new List<string>();
            await foreach (var page in each.Enumerate(model).AsPages().WithCancellation(Cancellation))
            {
                seen.AddRange(page.Messages.Select(message => Time(Entry(message))));
                var text = page.Cursor.ToString();
                var saved = MessageCursor.Parse(text);
                Assert.Equal(text, saved.ToString());
                var ids = page.Messages.Select(message => message.Id).ToHashSet();
                var rest = new List<Entry>();
                await foreach (var message in each.Enumerate(each.Open(), saved).WithCancellation(Cancellation))
                    rest.Add(Entry(message));
                Assert.DoesNotContain(rest, entry => ids.Contains(entry.Id));
                Assert.Equal(expected, seen.Concat(rest.Select(Time)));
            }

            Assert.Equal(expected, seen);
        });

    [Fact]
    public void Fetching_ahead_changes_nothing_but_the_moment() =>
        Property.Holds(1500, HistoryCase.Quiet, async each =>
        {
            var plain = await EnumerateAsync(each with { Prefetch = false, Stops = [] });
            var ahead = await EnumerateAsync(each with { Prefetch = true, Stops = [] });

            Assert.Equal(plain.Messages, ahead.Messages);
            Assert.Equal(plain.Error?.Message, ahead.Error?.Message);
            Assert.Equal(plain.Model.Requests, ahead.Model.Requests);
        });

    /// <summary>Where no millisecond fills a page, each request brings what the page has beyond the millisecond it overlaps.</summary>
    [Fact]
    public void The_overlap_costs_no_more_than_one_millisecond_a_page() =>
        Property.Holds(2000, HistoryCase.Quiet, async each =>
        {
            var largest = each.Bursts.Select(burst => burst.Size).DefaultIfEmpty(0).Max();
            if (largest >= each.PageSize)
                return;
            var enumeration = await EnumerateAsync(each with { Stops = [] });
            Assert.InRange(enumeration.Model.Requests, 1, (enumeration.Messages.Count / (each.PageSize - largest)) + 2);
        });

    /// <summary>The same over the wire, where times are texts: the model reads them with its own eyes.</summary>
    [Fact]
    public void Times_survive_the_conversion_to_text()
    {
        Property.Holds(600, HistoryCase.Quiet, async each =>
        {
            var model = each.Open();
            using var smooch = TestClient.Over(new RecordingHandler(request =>
            {
                Assert.Equal("/v1.1/appusers/mira/messages", request.Url.AbsolutePath);
                var query = System.Web.HttpUtility.ParseQueryString(request.Url.Query);
                var page = model.Page(Milliseconds(query["before"]), Milliseconds(query["after"]));
                var messages = page.Entries.Select(entry =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""{"_id":"{{entry.Id}}","type":"text","text":"x","received":{{entry.Milliseconds / 1000m:0.###}}}"""));
                return RecordingHandler.Json(
                    $$"""{"messages":[{{string.Join(",", messages)}}]{{(page.Next is null ? "" : $",\"next\":\"{page.Next}\"")}}}""");
            }));
            var enumerated = new List<Entry>();
            try
            {
                await foreach (
                    var message in smooch.AppUsers.EnumerateMessagesAsync(
                        "mira",
                        new MessageHistoryOptions { Direction = each.Direction, Prefetch = each.Prefetch })
                        .WithCancellation(Cancellation))
                    enumerated.Add(Entry(message));
            }
            catch (SmoochHistoryException)
            {
                rejected++;
            }

            requests += model.Requests;
            var there = await EnumerateAsync(each with { Stops = [] });
            Assert.Equal(there.Messages, enumerated);
            Assert.Equal(there.Model.Requests, model.Requests);
        });
        Tell();

        static long? Milliseconds(string? seconds) =>
            seconds is null ? null : (long)(decimal.Parse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 1000);
    }

    /// <summary>
    /// Each answer is any part of a finite conversation in any order, some messages twice, with or without a promise of more.
    /// </summary>
    [Fact]
    public void Whatever_the_responses_the_enumeration_is_ordered_unique_and_ends()
    {
        var pages =
            from count in Gen.Choose(1, 6)
            from list in Gen.Choose(0, 11).ListOf().ListOf(count)
            from next in Gen.Elements(false, true).ListOf(count)
            from direction in Gen.Elements(HistoryDirection.NewestFirst, HistoryDirection.OldestFirst)
            select (Pages: list.Select(page => page.ToList()).ToList(), Next: next.ToList(), Direction: direction);
        Property.Holds(6000, Arb.From(pages), async each =>
        {
            var count = 0;
            var history = new MessageHistory(
                (_, _, _) =>
                {
                    Assert.InRange(count, 0, 1000);
                    var turn = count++ % each.Pages.Count;
                    // Three messages share each millisecond.
                    var entries = each.Pages[turn].Select(number => new Entry($"m{number}", 1000 + (number / 3)));
                    return Task.FromResult<MessagePage?>(new ModelPage([.. entries], each.Next[turn] ? "more" : null).ToMessagePage());
                },
                new MessageHistoryOptions { Direction = each.Direction });
            var messages = new List<Entry>();
            try
            {
                await foreach (var message in history.WithCancellation(Cancellation))
                    messages.Add(Entry(message));
            }
            catch (SmoochHistoryException)
            {
                rejected++;
            }

            requests += count;
            Assert.Equal(messages.Distinct(), messages);
            Assert.Equal(InOrder(each.Direction, messages).Select(Time), messages.Select(Time));
            Assert.InRange(count, 1, 12 + (2 * 4) + 2);
        });
        Tell();
    }

    [Theory]
    [InlineData(HistoryDirection.NewestFirst, false)]
    [InlineData(HistoryDirection.NewestFirst, true)]
    [InlineData(HistoryDirection.OldestFirst, false)]
    [InlineData(HistoryDirection.OldestFirst, true)]
    public async Task An_enumeration_keeps_at_most_two_pages_in_memory(HistoryDirection direction, bool prefetch)
    {
        // 150 messages a millisecond, so that each millisecond has to be seen from both sides.
        const int Count = 150_000;
        var pages = new List<(WeakReference First, WeakReference Last)>();
        Task<MessagePage?> FetchAsync(DateTimeOffset? before, DateTimeOffset? after, CancellationToken token)
        {
            var first = after is { } low ? (int)Math.Clamp((low.ToUnixTimeMilliseconds() - 1000 + 1) * 150, 0, Count) : 0;
            var end = before is { } high ? (int)Math.Clamp((high.ToUnixTimeMilliseconds() - 1000) * 150, 0, Count) : Count;
            var (from, to) = after is null ? (Math.Max(first, end - 100), end) : (first, Math.Min(end, first + 100));
            var page = new ModelPage(
                [.. Enumerable.Range(from, to - from).Select(number => new Entry($"{number}", 1000 + (number / 150)))],
                to - from < end - first ? "more" : null).ToMessagePage();
            Assert.InRange(pages.Count, 0, Count);
            pages.Add(
                (
                    new WeakReference(page.Messages is [var oldest, ..] ? oldest : null),
                    new WeakReference(page.Messages is [.., var newest] ? newest : null)));
            return Task.FromResult<MessagePage?>(page);
        }

        var count = 0;
        var most = 0;
        var longest = 0;
        var history = new MessageHistory(FetchAsync, new MessageHistoryOptions { Direction = direction, Prefetch = prefetch });
        await foreach (var page in history.AsPages().WithCancellation(Cancellation))
        {
            foreach (var message in page.Messages)
                Assert.Equal(
                    direction == HistoryDirection.OldestFirst ? count++ : Count - ++count,
                    int.Parse(message.Id, CultureInfo.InvariantCulture));
            longest = Math.Max(longest, page.Cursor.Seen.Count);
            if (pages.Count % 300 == 0)
            {
                GC.Collect();
                most = Math.Max(most, pages.Count(page => page.First.IsAlive || page.Last.IsAlive));
            }
        }

        Assert.Equal(Count, count);
        Assert.InRange(most, 1, 2);
        Assert.InRange(longest, 1, 150);
        output.WriteLine($"{pages.Count} pages for {count} messages; at most {most} were held, and {longest} ids in a cursor.");
    }

    private static string Time(Entry entry) => entry.Milliseconds.ToString(CultureInfo.InvariantCulture);

    private static Entry Entry(Message message) => new(message.Id, message.Received!.Value.ToUnixTimeMilliseconds());

    private static List<Entry> Ordered(HistoryCase each, IReadOnlyList<Entry> entries) =>
        each.Direction == HistoryDirection.OldestFirst ? [.. entries] : [.. entries.Reverse()];

    private static IEnumerable<Entry> InOrder(HistoryDirection direction, IEnumerable<Entry> entries) =>
        direction == HistoryDirection.OldestFirst
            ? entries.OrderBy(entry => entry.Milliseconds)
            : entries.OrderByDescending(entry => entry.Milliseconds);

    /// <summary>Walks, and where the case says so stops after some pages and goes on in a new walk from the text of the cursor.</summary>
    private async Task<Enumerated> EnumerateAsync(HistoryCase each)
    {
        var model = each.Open();
        var messages = new List<Entry>();
        var restarts = 0;
        SmoochHistoryException? error = null;
        MessageCursor? cursor = null;
        try
        {
            for (var going = true; going;)
            {
                going = false;
                var pages = 0;
                await foreach (var page in each.Enumerate(model, cursor).AsPages().WithCancellation(Cancellation))
                {
                    Assert.NotEmpty(page.Messages);
                    messages.AddRange(page.Messages.Select(Entry));
                    cursor = page.Cursor;
                    if (restarts < each.Stops.Count && ++pages == each.Stops[restarts])
                    {
                        restarts++;
                        cursor = MessageCursor.Parse(cursor.ToString());
                        going = true;
                        break;
                    }
                }
            }
        }
        catch (SmoochHistoryException e)
        {
            error = e;
            rejected++;
        }

        resumed += restarts;
        requests += model.Requests;
        return new Enumerated(model, messages, error, restarts);
    }

    /// <summary>What holds of every walk.</summary>
    private static void Kept(HistoryCase each, Enumerated enumeration)
    {
        // Unique and in order.
        Assert.Equal(enumeration.Messages.Count, enumeration.Messages.DistinctBy(entry => entry.Id).Count());
        Assert.Equal(
            InOrder(each.Direction, enumeration.Messages).Select(entry => entry.Milliseconds),
            enumeration.Messages.Select(entry => entry.Milliseconds));

        // Complete: what was there throughout came; up to where the walk gave up, if it did, and in the order of the service.
        var initial = each.Messages.ToHashSet();
        var stable = Ordered(each, [.. enumeration.Model.Entries.Where(initial.Contains)]);
        var came = enumeration.Messages.ToHashSet();
        if (enumeration.Error is not null)
        {
            var reached = enumeration.Messages.Count == 0 ? 0 : stable.FindLastIndex(came.Contains) + 1;
            stable = stable[..reached];
        }

        var staying = stable.ToHashSet();
        var yielded = enumeration.Messages.FindAll(staying.Contains);
        if (each.Shuffles)
            Assert.Equal(
                stable.OrderBy(entry => entry.Id, StringComparer.Ordinal),
                yielded.OrderBy(entry => entry.Id, StringComparer.Ordinal));
        else
            Assert.Equal(stable, yielded);

        // Nothing that was never there.
        Assert.Subset(enumeration.Model.Ever, came);

        // Each request brings a message, or ends the walk, or is one of two that close a millisecond; one restart may cost what was fetched
        // ahead.
        var most = enumeration.Model.Ever.Count
            + (2 * enumeration.Model.Ever.Select(entry => entry.Milliseconds).Distinct().Count())
            + 2
            + (3 * enumeration.Restarts);
        Assert.InRange(enumeration.Model.Requests, 1, most);
    }

    private void Tell() => output.WriteLine($"{requests} requests, {resumed} walks resumed, {rejected} walks refused to go on.");

    private sealed record Enumerated(HistoryModel Model, List<Entry> Messages, SmoochHistoryException? Error, int Restarts);
}
