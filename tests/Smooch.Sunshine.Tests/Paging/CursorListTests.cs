namespace Smooch.Sunshine.Tests;

/// <summary>
/// The lists other than that of messages: complete, in order, without duplicates, for any page size, and from any saved token.
/// </summary>
public sealed class CursorListTests
{
    private static readonly Dictionary<string, (string Filter, Func<SunshineClient, int?, SmoochList<SunshineResource>> List)> Lists =
        new(StringComparer.Ordinal)
        {
            ["apps"] = ("filter[serviceAccountId]=svc", (s, size) => Any(s.Apps.ListAsync("svc", size))),
            ["conversations"] = ("filter[userId]=u1", (s, size) => Any(s.Conversations.ListAsync("u1", size))),
            ["conversations by external id"] = (
                "filter[userExternalId]=mira",
                (s, size) => Any(s.Conversations.ListByExternalIdAsync("mira", size))),
            ["participants"] = ("", (s, size) => Any(s.Participants.ListAsync("c1", size))),
            ["integrations"] = ("filter[types]=custom", (s, size) => Any(s.Integrations.ListAsync([IntegrationType.Custom], size))),
            ["clients"] = ("brandId=b1", (s, size) => Any(s.Clients.ListAsync("u1", "b1", size))),
        };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Lists.Keys];

    public static TheoryData<string, string> NamesAndForms =>
        new MatrixTheoryData<string, string>(Lists.Keys, ["meta", "links", "both", "hasMore"]);

    [Theory]
    [MemberData(nameof(NamesAndForms))]
    public async Task Every_record_is_returned_once_and_in_order(string name, string announces)
    {
        foreach (var count in (int[])[0, 1, 24, 25, 26, 99, 100, 101, 250])
        {
            foreach (var size in (int?[])[null, 1, 7, 100])
            {
                using var service = new CursorService(count) { Announces = announces };
                using var sunshine = Client(service);
                Assert.Equal(Ids(count), await IdsAsync(Lists[name].List(sunshine, size)));
                Assert.Equal(Math.Max(1, (count + (size ?? 25) - 1) / (size ?? 25)), service.Queries.Count);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_request_has_the_cursor_the_size_and_the_filter_together(string name)
    {
        using var service = new CursorService(30);
        using var sunshine = Client(service);
        await IdsAsync(Lists[name].List(sunshine, 10));
        string[] expected = [
            "page[size]=10",
            $"page[after]={PagedService.Id(9)}&page[size]=10",
            $"page[after]={PagedService.Id(19)}&page[size]=10",
        ];
        Assert.Equal(
            expected.Select(query => Sorted(Lists[name].Filter.Length == 0 ? query : $"{Lists[name].Filter}&{query}")),
            service.Queries.Select(Sorted));

        static string Sorted(string query) => string.Join('&', query.Split('&').Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_enumeration_resumes_from_every_saved_token(string name)
    {
        using var service = new CursorService(60);
        using var sunshine = Client(service);
        var pages = await Lists[name].List(sunshine, 7).AsPages().ToListAsync(Token);
        Assert.Equal(9, pages.Count);
        Assert.Null(pages[^1].ContinuationToken);
        for (var i = 0; i < pages.Count - 1; i++)
        {
            var rest = await Lists[name].List(sunshine, 11).AsPages(pages[i].ContinuationToken).ToListAsync(Token);
            Assert.Equal(Ids(60).Skip(7 * (i + 1)), rest.SelectMany(page => page.Items).Select(item => item.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Records_that_come_and_go_meanwhile_move_no_other(string name)
    {
        var random = new Random(20_200_930);
        for (var run = 0; run < 25; run++)
        {
            var removed = new HashSet<string>(StringComparer.Ordinal);
            using var service = new CursorService(random.Next(0, 120));
            string[] before = [];
            var next = 1_000;
            service.Before = ids =>
            {
                before = before.Length == 0 ? [.. ids] : before;
                ids.Add(PagedService.Id(next++));
                if (ids.Count > 3 && random.Next(2) == 0)
                {
                    var gone = random.Next(ids.Count);
                    removed.Add(ids[gone]);
                    ids.RemoveAt(gone);
                }
            };
            using var sunshine = Client(service);
            var read = await IdsAsync(Lists[name].List(sunshine, random.Next(1, 20)));
            Assert.Equal(read.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), read);
            Assert.Empty(before.Except(removed).Except(read));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task One_page_is_fetched_when_it_is_asked_for(string name)
    {
        using var service = new CursorService(100);
        using var sunshine = Client(service);
        var list = Lists[name].List(sunshine, 10);
        Assert.Empty(service.Queries);
        await foreach (var item in list.WithCancellation(Token))
        {
            if (item.Id == PagedService.Id(9))
                break;
        }

        Assert.Single(service.Queries);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_size_out_of_range_is_rejected_before_any_request(string name)
    {
        using var service = new CursorService(1);
        using var sunshine = Client(service);
        foreach (var size in (int[])[-1, 0, 101])
            Assert.Contains(
                "pageSize must be 1 to 100",
                Assert.Throws<ArgumentException>(() => Lists[name].List(sunshine, size)).Message,
                StringComparison.Ordinal);
        Assert.Empty(service.Queries);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_that_cannot_be_fetched_is_an_exception_after_the_records_before_it(string name)
    {
        using var service = new CursorService(30);
        service.Before = _ =>
        {
            if (service.Queries.Count == 2)
                throw new HttpRequestException("The connection was lost.");
        };
        using var sunshine = Client(service);
        List<string> read = [];
        await Assert.ThrowsAsync<SmoochConnectionException>(async () =>
        {
            await foreach (var item in Lists[name].List(sunshine, 10).WithCancellation(Token))
                read.Add(item.Id);
        });
        Assert.Equal(Ids(20), read);
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(PagedService.Id);

    private static async Task<List<string>> IdsAsync(SmoochList<SunshineResource> list) =>
        [.. (await list.ToListAsync(Token)).Select(item => item.Id)];

    private static SunshineClient Client(HttpMessageHandler service) => new(
        new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = "app1",
            Credential = SmoochCredential.Basic("app_key", "secret"),
            Retry = { MaxRetries = 0 },
        },
        service);

    /// <summary>The list with its pages, as a list of what all records are.</summary>
    private static SmoochList<SunshineResource> Any<T>(SmoochList<T> list)
        where T : SunshineResource => new("Any.List", async (token, cancellationToken) =>
        {
            await foreach (var page in list.AsPages(token).WithCancellation(cancellationToken))
                return new SmoochListPage<SunshineResource>([.. page.Items], page.ContinuationToken);
            throw new InvalidOperationException("A list has at least one page.");
        });
}
