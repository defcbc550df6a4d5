using System.Globalization;
using FsCheck.Fluent;

namespace Smooch.Client.Tests.History;

/// <summary>
/// The promise of an enumeration, tried on generated conversations: it returns a message that is there throughout once, any other at most
/// once, in order, within a bounded number of requests; where that is not possible, it throws.
/// </summary>
public sealed partial class HistoryPropertyTests(ITestOutputHelper output)
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

    private static string Time(Entry entry) => entry.Milliseconds.ToString(CultureInfo.InvariantCulture);

    private static Entry Entry(Message message) => new(message.Id, message.Received!.Value.ToUnixTimeMilliseconds());

    private static List<Entry> Ordered(HistoryCase each, IReadOnlyList<Entry> entries) =>
        each.Direction == HistoryDirection.OldestFirst ? [.. entries] : [.. entries.Reverse()];

    private static IEnumerable<Entry> InOrder(HistoryDirection direction, IEnumerable<Entry> entries) =>
        direction == HistoryDirection.OldestFirst
            ? entries.OrderBy(entry => entry.Milliseconds)
            : entries.OrderByDescending(entry => entry.Milliseconds);

    /// <summary>Enumerates; a case may stop after some pages and continue with a new enumeration from the string of the cursor.</summary>
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

    /// <summary>The promises of every enumeration.</summary>
    private static void Kept(HistoryCase each, Enumerated enumeration)
    {
        // Unique and in order.
        Assert.Equal(enumeration.Messages.Count, enumeration.Messages.DistinctBy(entry => entry.Id).Count());
        Assert.Equal(
            InOrder(each.Direction, enumeration.Messages).Select(entry => entry.Milliseconds),
            enumeration.Messages.Select(entry => entry.Milliseconds));

        // Complete: what was there throughout was returned; up to where the enumeration threw, if it did, and in the order of the service.
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

        // Each request returns a message, or is the last, or is one of two that close a millisecond; one restart may lose what was fetched
        // ahead.
        var most = enumeration.Model.Ever.Count
            + (2 * enumeration.Model.Ever.Select(entry => entry.Milliseconds).Distinct().Count())
            + 2
            + (3 * enumeration.Restarts);
        Assert.InRange(enumeration.Model.Requests, 1, most);
    }

    private void Tell() => output.WriteLine($"{requests} requests, {resumed} enumerations resumed, {rejected} could not continue.");

    private sealed record Enumerated(HistoryModel Model, List<Entry> Messages, SmoochHistoryException? Error, int Restarts);
}
