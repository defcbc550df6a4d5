namespace Smooch.Testing.Tests.V2;

public sealed class PagingTests : IAsyncLifetime
{
    private Fake fake = null!;

    public async ValueTask InitializeAsync() =>
        fake = await Fake.StartAsync(new FakeSmoochOptions { MultiConversation = true, PageSize = 10 });

    public async ValueTask DisposeAsync() => await fake.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_list_is_enumerated_forwards_by_cursor_and_by_link(int size)
    {
        var user = await fake.CreateUserAsync("mira");
        var all = new List<string>();
        for (var i = 0; i < 7; i++)
            all.Add(await fake.CreateConversationAsync(user));

        var byCursor = await EnumerateAsync($"conversations?filter[userId]={user}&page[size]={size}", "conversations", byLink: false);
        Assert.Equal(all, byCursor);
        var byLink = await EnumerateAsync($"conversations?filter[userId]={user}&page[size]={size}", "conversations", byLink: true);
        Assert.Equal(all, byLink);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(35)]
    public async Task Messages_start_with_the_newest_page_and_are_enumerated_backwards(int count)
    {
        var conversation = await fake.CreateConversationAsync(await fake.CreateUserAsync("mira"));
        var ids = fake.Smooch.App.AppendHistory("mira", Enumerable.Range(0, count).Select(i => new FakeHistoryMessage($"{i}", 1000)));
        var pages = new List<string[]>();
        var path = $"conversations/{conversation}/messages";
        for (var query = ""; ;)
        {
            var response = (await fake.GetV2Async(path + query)).Expect(200);
            pages.Insert(0, response.Ids("messages"));
            Assert.True(pages[0].Length <= 10);
            if (!(bool)response["meta"]["hasMore"]!)
                break;

            Assert.EndsWith(
                $"page%5Bbefore%5D={response["meta"]["beforeCursor"]}",
                (string)response["links"]["prev"]!,
                StringComparison.Ordinal);
            query = $"?page[before]={response["meta"]["beforeCursor"]}";
        }

        Assert.Equal(ids, pages.SelectMany(page => page));
    }

    [Fact]
    public async Task Messages_are_enumerated_forwards_from_a_saved_id()
    {
        var conversation = await fake.CreateConversationAsync(await fake.CreateUserAsync("mira"));
        var ids = fake.Smooch.App.AppendHistory("mira", Enumerable.Range(0, 25).Select(i => new FakeHistoryMessage($"{i}", 1000)));
        var rest = await EnumerateAsync(
            $"conversations/{conversation}/messages?page[after]={ids[4]}&page[size]=3",
            "messages",
            byLink: false);
        Assert.Equal(ids.Skip(5), rest);
    }

    [Theory]
    [InlineData("page[size]=0")]
    [InlineData("page[size]=101")]
    [InlineData("page[size]=ten")]
    [InlineData("page[after]=short")]
    [InlineData("page[before]=0123456789abcdef012345678")]
    [InlineData("page[after]=5f11a650e4e987667c2051d1")]
    [InlineData("page[after]=5f11a650e4e987667c2051d1&page[before]=5f11a650e4e987667c2051d1")]
    [InlineData("page[limit]=10")]
    [InlineData("page=2")]
    [InlineData("page[size]=1&page[size]=2")]
    public async Task Page_parameters_that_mean_nothing_are_rejected(string query) =>
        (await fake.GetV2Async("integrations?" + query)).ExpectErrors(400, "bad_request");

    [Theory]
    [InlineData("integrations")]
    [InlineData("conversations?filter[userExternalId]=mira")]
    [InlineData("users/mira/clients")]
    public async Task An_empty_list_reports_that_there_is_no_more(string path)
    {
        await fake.CreateUserAsync("mira");
        var response = (await fake.GetV2Async(path)).Expect(200);
        Assert.False((bool)response["meta"]["hasMore"]!);
        Assert.Equal("""{"hasMore":false}""", response["meta"].ToJsonString());
    }

    [Fact]
    public async Task A_page_has_twenty_five_records_unless_it_is_asked_for_more()
    {
        var user = await fake.CreateUserAsync("mira");
        for (var i = 0; i < 30; i++)
            await fake.CreateConversationAsync(user);

        Assert.Equal(25, (await fake.GetV2Async($"conversations?filter[userId]={user}")).Ids("conversations").Length);
        Assert.Equal(30, (await fake.GetV2Async($"conversations?filter[userId]={user}&page[size]=100")).Ids("conversations").Length);
    }

    [Fact]
    public async Task Apps_integrations_clients_and_participants_are_paged_too()
    {
        var app = Fake.Bearer(fake.AccountJwt);
        (await fake.PostAsync("v2/apps", """{"displayName":"Second"}""", app)).Expect(201);
        Assert.Equal(2, (await EnumerateAsync("/v2/apps?page[size]=1", "apps", byLink: false, fake.AccountJwt)).Count);
        for (var i = 0; i < 3; i++)
            await fake.CreateIntegrationAsync();

        Assert.Equal(3, (await EnumerateAsync("integrations?page[size]=1&filter[types]=telegram,web", "integrations", byLink: true)).Count);
        Assert.Empty((await fake.GetV2Async("integrations?filter[types]=web")).Ids("integrations"));

        var group = (string)(await fake.PostV2Async("conversations", """{"type":"sdkGroup"}""")).Expect(201)["conversation"]["id"]!;
        for (var i = 0; i < 3; i++)
            (await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{fake.Smooch.CreateUser().Id}}"}""")).Expect(201);

        Assert.Equal(3, (await EnumerateAsync($"conversations/{group}/participants?page[size]=2", "participants", byLink: true)).Count);
    }

    private async Task<List<string>> EnumerateAsync(string path, string list, bool byLink, string? jwt = null)
    {
        var result = new List<string>();
        var start = path[0] == '/' ? path : fake.Path(path);
        for (var url = start; ;)
        {
            var response = (await fake.GetAsync(url, Fake.Bearer(jwt ?? fake.AppJwt))).Expect(200);
            result.AddRange(response.Ids(list));
            if (!(bool)response["meta"]["hasMore"]!)
                return result;

            var query = start.Split('?')[1].Split('&').Where(pair => !pair.StartsWith("page[after]", StringComparison.Ordinal));
            url = byLink
                ? (string)response["links"]["next"]!
                : $"{start.Split('?')[0]}?{string.Join('&', query)}&page[after]={response["meta"]["afterCursor"]}";
        }
    }
}
