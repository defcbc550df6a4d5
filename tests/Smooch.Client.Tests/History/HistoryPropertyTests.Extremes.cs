using System.Globalization;
using FsCheck.Fluent;

namespace Smooch.Client.Tests.History;

public sealed partial class HistoryPropertyTests
{
    /// <summary>The same over HTTP, where times are strings: the model parses them with its own code.</summary>
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
    /// Each response is any part of a finite conversation in any order, some messages twice, with or without a promise of more.
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
}
