namespace Smooch.Sunshine.Tests;

/// <summary>
/// The promise of a transcript, tried on generated conversations to which messages are added, and from which they are deleted, while it is
/// enumerated: every message that is there throughout is returned exactly once, any other at most once, in order, within a bounded number
/// of requests, also across several enumerations that each continue where the last one ended.
/// </summary>
public sealed class TranscriptPropertyTests(ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_message_that_is_there_throughout_is_returned_exactly_once_and_in_order()
    {
        var random = new Random(20_151_106);
        var (messages, requests) = (0, 0);
        for (var run = 0; run < 500; run++)
        {
            var direction = random.Next(2) == 0 ? MessageDirection.NewestFirst : MessageDirection.OldestFirst;
            using var service = new PagedService(random.Next(4) == 0 ? 100 * random.Next(0, 6) : random.Next(0, 550));
            string[] first = [];
            var removed = new HashSet<string>(StringComparer.Ordinal);
            var next = 1_000_000;
            var (grows, shrinks) = (random.Next(2) == 0, random.Next(2) == 0);
            service.Before = ids =>
            {
                if (service.Requests == 1)
                    first = [.. ids];
                for (var added = grows ? random.Next(0, 40) : 0; added > 0; added--)
                    ids.Add(PagedService.Id(next++));
                if (shrinks && ids.Count > 0 && service.Requests > 1)
                {
                    var gone = random.Next(ids.Count);
                    removed.Add(ids[gone]);
                    ids.RemoveAt(gone);
                }
            };

            var read = await ReadAsync(service, direction, random, mayStop: random.Next(2) == 0);

            var sorted = direction == MessageDirection.NewestFirst
                ? read.OrderDescending(StringComparer.Ordinal)
                : read.Order(StringComparer.Ordinal);
            Assert.Equal(sorted, read);
            Assert.Equal(read.Distinct(StringComparer.Ordinal).Count(), read.Count);
            Assert.Empty(first.Except(removed).Except(read));
            (messages, requests) = (messages + read.Count, requests + service.Requests);
        }

        output.WriteLine($"500 conversations, {messages} messages, {requests} requests.");
    }

    /// <summary>Reads all pages; one that may stop drops the enumeration after a page, and starts another from its token.</summary>
    private static async Task<List<string>> ReadAsync(PagedService service, MessageDirection direction, Random random, bool mayStop)
    {
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", AppId = "app1", Credential = SmoochCredential.Basic("app_key", "secret") },
            service);
        List<string> read = [];
        string? token = null;
        bool stopped;
        do
        {
            stopped = false;
            await foreach (var page in sunshine.Messages.EnumerateAsync("c1", direction).AsPages(token).WithCancellation(Token))
            {
                read.AddRange(page.Items.Select(message => message.Id));
                token = page.ContinuationToken;
                if (token is null || !mayStop || random.Next(3) > 0)
                    continue;
                stopped = true;
                break;
            }
        }
        while (stopped);
        return read;
    }
}
