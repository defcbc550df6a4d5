namespace Smooch.Client.Tests.Integrations;

/// <summary>Integrations by offset, message templates by whatever cursor the service names.</summary>
public sealed class IntegrationListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Integrations_are_enumerated_to_the_last_page()
    {
        using var handler = Pages(
            """{"integrations":[{"_id":"1","type":"web"},{"_id":"2","type":"viber"}],"hasMore":true,"offset":0}""",
            """{"integrations":[{"_id":"3","type":"carrierPigeon"}],"hasMore":false,"offset":2}""");
        using var smooch = TestClient.Over(handler);
        var all = await smooch.Integrations.ListAsync([ChannelType.Web, ChannelType.Viber], pageSize: 2).ToListAsync(Token);

        Assert.Equal(["1", "2", "3"], all.Select(each => each.Id));
        Assert.Equal([typeof(WebIntegration), typeof(ViberIntegration), typeof(UnknownIntegration)], all.Select(each => each.GetType()));
        Assert.Equal(
            ["?types=web,viber&limit=2", "?types=web,viber&limit=2&offset=2"],
            handler.Requests.Select(request => request.Url.Query));
    }

    [Fact]
    public async Task A_list_of_v1_is_one_page()
    {
        using var handler = Pages("""{"integrations":[{"_id":"1","type":"web"},{"_id":"2","type":"viber"}]}""");
        using var smooch = TestClient.Over(handler, SmoochApiVersion.V1);
        Assert.Equal(2, (await smooch.Integrations.ListAsync().ToListAsync(Token)).Count);
        Assert.Equal("", handler.Request.Url.Query);
    }

    [Fact]
    public async Task The_types_are_taken_when_the_list_is_made()
    {
        using var handler = Pages("{}");
        using var smooch = TestClient.Over(handler);
        List<ChannelType> types = [ChannelType.Web];
        var list = smooch.Integrations.ListAsync(types);
        types.Add(ChannelType.Line);
        Assert.Empty(await list.ToListAsync(Token));
        Assert.Equal("?types=web", handler.Request.Url.Query);
    }

    /// <summary>What a first page contains about the next, and the query that requests it.</summary>
    [Theory]
    [InlineData("""  "after":"MjQZD"  """, "?name=parcel_sent&status=APPROVED&limit=1&after=MjQZD")]
    [InlineData(
        """  "after":"MjQZD","before":"MAZDZD","next":"https://api.example/x?after=other"  """,
        "?name=parcel_sent&status=APPROVED&limit=1&after=MjQZD")]
    [InlineData("""  "next":"Mj Q="  """, "?name=parcel_sent&status=APPROVED&limit=1&next=Mj%20Q%3D")]
    [InlineData("""  "next":50,"previous":0  """, "?name=parcel_sent&status=APPROVED&limit=1&next=50")]
    [InlineData(
        """  "next":"https://elsewhere.example/messageTemplates?limit=1&after=Mj%3DQ&name=x"  """,
        "?name=parcel_sent&status=APPROVED&limit=1&after=Mj%3DQ")]
    [InlineData("""  "next":"https://elsewhere.example/messageTemplates?next=2"  """, "?name=parcel_sent&status=APPROVED&limit=1&next=2")]
    public async Task Message_templates_continue_at_the_cursor_of_the_page(string cursor, string query)
    {
        using var handler = Pages($$"""{"messageTemplates":[{"id":"1"}],{{cursor}}}""", """{"messageTemplates":[{"id":"2"}]}""");
        using var smooch = TestClient.Over(handler);
        var all = await smooch.Integrations.ListMessageTemplatesAsync("i1", "parcel_sent", MessageTemplateStatus.Approved, pageSize: 1)
            .ToListAsync(Token);

        Assert.Equal(["1", "2"], all.Select(each => each.Id));
        Assert.Equal(["?name=parcel_sent&status=APPROVED&limit=1", query], handler.Requests.Select(request => request.Url.Query));
        Assert.All(handler.Requests, request => Assert.Equal(TestClient.Address.Host, request.Url.Host));
    }

    [Theory]
    [InlineData("""{"messageTemplates":[{"id":"1"}]}""")]
    [InlineData("""{"messageTemplates":[{"id":"1"}],"after":null,"next":null}""")]
    [InlineData("""{"messageTemplates":[{"id":"1"}],"after":"","next":false}""")]
    [InlineData("""{"messageTemplates":[{"id":"1"}],"next":{"cursor":"x"}}""")]
    [InlineData("""{"messageTemplates":[{"id":"1"}],"next":"\ud83d"}""")]
    [InlineData("""{"messageTemplates":[{"id":"1"}],"next":"https://elsewhere.example/messageTemplates?page=2"}""")]
    public async Task Message_templates_end_where_no_cursor_is_named(string page)
    {
        using var handler = Pages(page);
        using var smooch = TestClient.Over(handler);
        Assert.Single(await smooch.Integrations.ListMessageTemplatesAsync("i1").ToListAsync(Token));
    }

    [Fact]
    public async Task An_empty_page_ends_the_enumeration_in_spite_of_its_cursor()
    {
        using var handler = Pages("""{"messageTemplates":[{"id":"1"}],"after":"a"}""", """{"messageTemplates":[],"after":"b"}""");
        using var smooch = TestClient.Over(handler);
        Assert.Single(await smooch.Integrations.ListMessageTemplatesAsync("i1").ToListAsync(Token));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task An_enumeration_resumes_from_a_stored_token()
    {
        using var handler = Pages("""{"messageTemplates":[{"id":"1"}],"after":"MjQZD"}""", """{"messageTemplates":[{"id":"2"}]}""");
        using var smooch = TestClient.Over(handler);
        var list = smooch.Integrations.ListMessageTemplatesAsync("i1");
        var first = await list.AsPages().FirstAsync(Token);
        Assert.Equal("1", Assert.Single(first.Items).Id);

        var rest = await list.AsPages(first.ContinuationToken).ToListAsync(Token);
        Assert.Equal("2", Assert.Single(Assert.Single(rest).Items).Id);
        Assert.Equal("?after=MjQZD", handler.Requests[^1].Url.Query);
    }

    private static RecordingHandler Pages(params string[] pages) =>
        RecordingHandler.InOrder([.. pages.Select(page => RecordingHandler.Json(page))]);
}
