using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>Lists over limit and offset, whose items shift while they are enumerated.</summary>
public sealed class ListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_lists_are_enumerated_to_their_end_with_an_explicit_limit()
    {
        await using var fake = await FakeMessageBird.StartAsync(new FakeMessageBirdOptions { DefaultLimit = 3 }, Token);
        using var bird = fake.CreateClient();
        for (var i = 0; i < 45; i++)
            await bird.Conversations.StartAsync($"+316000001{i:00}", fake.Channel.Id, "Hi", Token);
        for (var i = 0; i < 25; i++)
            fake.AddWebhook($"http://127.0.0.1:9/{i}");
        var conversation = await bird.Conversations.ListAsync().FirstAsync(Token);
        for (var i = 0; i < 44; i++)
            await bird.Messages.ReplyAsync(conversation.Id, $"{i}", Token);

        Assert.Equal(45, (await bird.Conversations.ListAsync().ToListAsync(Token)).Select(each => each.Id).Distinct().Count());
        Assert.Equal(25, (await bird.Webhooks.ListAsync().ToListAsync(Token)).Select(each => each.Id).Distinct().Count());
        Assert.Equal([conversation.Id], await bird.Conversations.ListOfContactAsync(conversation.ContactId!).ToListAsync(Token));
        var messages = await bird.Messages.ListAsync(conversation.Id).ToListAsync(Token);
        Assert.Equal([.. Enumerable.Range(0, 44).Reverse().Select(i => $"{i}"), "Hi"], messages.Select(message => message.Content!.Text));
        Assert.All(
            fake.Journal.Requests.Where(request => request.Method == "GET"),
            request => Assert.Matches(@"^\??limit=20&offset=\d+$", request.Query));
    }

    [Fact]
    public async Task An_item_that_moves_to_the_next_page_is_returned_once()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        var started = await bird.Conversations.StartAsync("+31600000001", fake.Channel.Id, "0", Token);
        for (var i = 1; i < 30; i++)
            await bird.Messages.ReplyAsync(started.Id, $"{i}", Token);

        List<string?> texts = [];
        await foreach (var message in bird.Messages.ListAsync(started.Id, pageSize: 10).WithCancellation(Token))
        {
            texts.Add(message.Content!.Text);
            // A message that arrives moves all others back by one place.
            if (texts.Count % 5 == 0)
                await bird.Messages.ReplyAsync(started.Id, "late", Token);
        }

        Assert.Equal(Enumerable.Range(0, 30).Reverse().Select(i => $"{i}"), texts);
    }

    [Fact]
    public async Task Conversations_that_move_to_the_start_are_returned_once()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        List<string> all = [];
        for (var i = 0; i < 30; i++)
            all.Add((await bird.Conversations.StartAsync($"+316000001{i:00}", fake.Channel.Id, "Hi", Token)).Id);

        List<string> seen = [];
        await foreach (var conversation in bird.Conversations.ListAsync(pageSize: 7).WithCancellation(Token))
        {
            seen.Add(conversation.Id);
            await bird.Messages.ReplyAsync(conversation.Id, "Again", Token);
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(all.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_can_be_resumed_from_its_token()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        for (var i = 0; i < 25; i++)
            fake.AddWebhook($"http://127.0.0.1:9/{i}");
        var list = bird.Webhooks.ListAsync(pageSize: 10);
        var pages = await list.AsPages().ToListAsync(Token);
        Assert.Equal([10, 10, 5], pages.Select(page => page.Items.Count));
        Assert.Null(pages[^1].ContinuationToken);
        var rest = await list.AsPages(pages[0].ContinuationToken).ToListAsync(Token);
        Assert.Equal(
            pages.Skip(1).SelectMany(page => page.Items).Select(webhook => webhook.Id),
            rest.SelectMany(page => page.Items).Select(webhook => webhook.Id));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public async Task A_token_of_another_list_is_rejected_before_any_request(string token)
    {
        using var handler = new RecordingHandler();
        using var bird = Birds.Over(handler);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => bird.Webhooks.ListAsync().AsPages(token).ToListAsync(Token).AsTask());
        Assert.Contains("does not belong to this list", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_page_size_out_of_range_is_rejected(int size)
    {
        using var handler = new RecordingHandler();
        using var bird = Birds.Over(handler);
        Assert.Throws<ArgumentOutOfRangeException>("pageSize", () => bird.Webhooks.ListAsync(size));
        Assert.Throws<ArgumentOutOfRangeException>("pageSize", () => bird.Conversations.ListAsync(null, size));
        Assert.Throws<ArgumentOutOfRangeException>("pageSize", () => bird.Conversations.ListOfContactAsync("k", size));
        Assert.Throws<ArgumentOutOfRangeException>("pageSize", () => bird.Messages.ListAsync("c", null, size));
    }

    /// <summary>Envelopes that lack members or disagree with the request; the offsets that are asked for, and what is returned.</summary>
    [Theory]
    // The list has become shorter.
    [InlineData(
        "0,2",
        """{"offset":0,"limit":20,"count":2,"totalCount":22,"items":[{"id":"a"},{"id":"b"}]}""",
        """{"items":[{"id":"c"}],"totalCount":3}""")]
    [InlineData("0", """{"items":[{"id":"a"},{"id":"b"},{"id":"c"}]}""")] // Fewer than asked for, so the last page.
    [InlineData("0", """{"items":null}""")]
    [InlineData("0", "{}")]
    [InlineData("0", """{"count":0,"totalCount":50,"items":[]}""")] // A page without items ends the list, whatever the total.
    // A lower limit, as echoed.
    [InlineData(
        "0,2,3",
        """{"limit":2,"items":[{"id":"a"},{"id":"b"}]}""",
        """{"limit":1,"items":[{"id":"c"}]}""",
        """{"limit":2,"items":[]}""")]
    // An item that is none still counts.
    [InlineData(
        "0,3",
        """{"count":3,"totalCount":4,"items":[{"id":"a"},7,{"id":"b"}]}""",
        """{"count":1,"totalCount":4,"items":[{"id":"c"}]}""")]
    // A count that cannot be: the items count.
    [InlineData(
        "0,2",
        """{"count":0,"totalCount":3,"items":[{"id":"a"},{"id":"b"}]}""",
        """{"count":-1,"totalCount":3,"items":[{"id":"c"}]}""")]
    public async Task Pages_of_any_shape_are_enumerated(string offsets, params string[] pages)
    {
        using var handler = RecordingHandler.InOrder([.. pages.Select(page => RecordingHandler.Json(page))]);
        using var bird = Birds.Over(handler);
        var ids = (await bird.Webhooks.ListAsync().ToListAsync(Token)).Select(webhook => webhook.Id).ToList();
        Assert.Equal(offsets, string.Join(',', handler.Requests.Select(request => request.PathAndQuery.Split("offset=")[1])));
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain("", ids);
    }

    [Fact]
    public async Task A_full_page_without_a_total_is_followed_by_the_next()
    {
        using var handler = RecordingHandler.InOrder(
            RecordingHandler.Json("""{"items":[{"id":"a"},{"id":"b"}]}"""),
            RecordingHandler.Json("""{"items":[{"id":"c"}]}"""));
        using var bird = Birds.Over(handler);
        Assert.Equal(["a", "b", "c"], (await bird.Webhooks.ListAsync(pageSize: 2).ToListAsync(Token)).Select(webhook => webhook.Id));
        Assert.Equal(
            ["/v1/webhooks?limit=2&offset=0", "/v1/webhooks?limit=2&offset=2"],
            handler.Requests.Select(request => request.PathAndQuery));
    }

    [Theory]
    [InlineData("2147483645", "2147483647")]
    [InlineData("2147483646", null)]
    [InlineData("2147483647", null)]
    public async Task A_list_goes_on_to_the_highest_offset(string token, string? next)
    {
        using var handler = new RecordingHandler("""{"limit":2,"items":[{"id":"a"},{"id":"b"}]}""");
        using var bird = Birds.Over(handler);
        Assert.Equal(next, (await bird.Webhooks.ListAsync().AsPages(token).FirstAsync(Token)).ContinuationToken);
        Assert.EndsWith("offset=" + token, handler.Request.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_without_an_id_are_all_returned()
    {
        using var handler = new RecordingHandler("""{"items":[{"type":"text"},{"type":"text"},{"id":"a"},{"id":"a"}]}""");
        using var bird = Birds.Over(handler);
        Assert.Equal(3, await bird.Messages.ListAsync("c").CountAsync(Token));
    }

    /// <summary>One message of a type or status that is not known costs nothing of the list around it.</summary>
    [Fact]
    public async Task Unknown_types_and_statuses_leave_the_list_readable()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        var conversation = await bird.Conversations.StartAsync("+31600000001", fake.Channel.Id, "First", Token);
        fake.Contact("+31600000001").AppendHistory(
        [
            Json("""{"type":"event","status":"received","content":{"text":"A note of a flow"}}"""),
            Json(
                """{"type":"hsm","status":"rejected","error":{"code":302,"description":"no account"},"content":{"hsm":{"templateName":"t"}}}"""),
            Json("""{"type":"telepathy","status":"thought","content":{"telepathy":{"depth":1}}}"""),
            Json("""{"id":5,"type":null,"status":{},"content":[]}"""),
            Json("""{"type":"image","status":"sent","content":{"image":"not an object"}}"""),
            Json("""{"type":"text","status":"delivered","content":{"text":"Last"}}"""),
        ]);

        var messages = await bird.Messages.ListAsync(conversation.Id).ToListAsync(Token);

        Assert.Equal(7, messages.Count);
        Assert.Equal("First", messages.OfType<TextMessage>().Single(message => message.Text == "First").Text);
        Assert.Equal("Last", messages.OfType<TextMessage>().Single(message => message.Text == "Last").Text);
        Assert.Equal("A note of a flow", messages.OfType<EventMessage>().Single().Text);
        var rejected = messages.OfType<TemplateMessage>().Single();
        Assert.Equal((MessageStatus.Rejected, 302), (rejected.Status, rejected.Error!.Code));
        Assert.Equal("thought", messages.OfType<UnknownMessage>().Single(message => message.Type == "telepathy").Status.ToString());
        Assert.Null(messages.OfType<ImageMessage>().Single().Image);
    }

    [Fact]
    public async Task A_channel_or_conversation_of_an_unknown_status_leaves_the_list_readable()
    {
        using var handler = new RecordingHandler("""
            {"items":[{"id":"a","status":"deleted","channels":[{"id":"x","status":"not_verified"},{"id":"y","status":"unavailable"},{"id":"z","status":3}]},{"id":"b","status":"active"}]}
            """);
        using var bird = Birds.Over(handler);
        var conversations = await bird.Conversations.ListAsync().ToListAsync(Token);
        Assert.Equal(["deleted", "active"], conversations.Select(conversation => conversation.Status.ToString()));
        Assert.Equal(["not_verified", "unavailable", ""], conversations[0].Channels.Select(channel => channel.Status.ToString()));
    }

    [Fact]
    public async Task Several_messages_are_asked_for_ten_at_a_time()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        var conversation = await bird.Conversations.StartAsync("+31600000001", fake.Channel.Id, "0", Token);
        List<string> ids = [];
        for (var i = 0; i < 23; i++)
            ids.Add((await bird.Messages.ReplyAsync(conversation.Id, $"{i}", Token)).Id);
        var messages = await bird.Messages.GetManyAsync(ids, cancellationToken: Token);
        Assert.Equal(ids.Order(StringComparer.Ordinal), messages.Select(message => message.Id).Order(StringComparer.Ordinal));
        Assert.Equal(3, fake.Journal.Requests.Count(request => request.Path == "/v1/messages"));
        Assert.Empty(await bird.Messages.GetManyAsync([], cancellationToken: Token));
    }

    [Fact]
    public async Task An_enumeration_ends_with_the_token_of_its_caller()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var bird = fake.CreateClient();
        for (var i = 0; i < 30; i++)
            fake.AddWebhook($"http://127.0.0.1:9/{i}");
        using var caller = new CancellationTokenSource();
        var seen = 0;
        var error = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var webhook in bird.Webhooks.ListAsync(pageSize: 10).WithCancellation(caller.Token))
            {
                Assert.NotNull(webhook.Url);
                if (++seen == 15)
                    await caller.CancelAsync();
            }
        });
        Assert.Equal((caller.Token, 15), (error.CancellationToken, seen));
        Assert.Equal(2, fake.Journal.Requests.Count);
    }

    private static JsonObject Json(string json) => (JsonObject)JsonNode.Parse(json)!;
}
