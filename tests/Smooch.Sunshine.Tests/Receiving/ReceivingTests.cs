using System.Globalization;

namespace Smooch.Sunshine.Tests;

/// <summary>What a receiver of v2 meets: several events in a call, retries, odd bodies and foreign ones.</summary>
public sealed class ReceivingTests
{
    private const string Read = """{"id":"e1","type":"conversation:read","payload":{"conversation":{"id":"c1"}}}""";

    private const string Failure =
        """{"id":"f1","type":"conversation:message:delivery:failure","payload":{"conversation":{"id":"c1"},"error":{"code":"uncategorized_error"}}}""";

    [Fact]
    public async Task Known_and_unknown_events_of_one_call_are_all_handled()
    {
        await using var receiver = await Receiver.StartAsync();
        var unknown = """{"id":"e2","type":"conversation:dance","payload":{"conversation":{"id":"c2"}}}""";
        Assert.Equal(200, await receiver.PostAsync(Receiver.Envelope(Read, unknown, Receiver.Message("e3", "c3"))));
        Assert.Equal(
            [nameof(ConversationMessageEvent), nameof(ConversationReadEvent), nameof(UnknownEvent)],
            receiver.Recorder.Events.Select(each => each.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_fails_does_not_affect_the_other_event_and_the_retry_runs_only_the_failed_one()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Recorder.Do = each =>
            each is ConversationMessageDeliveryFailureEvent ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        var call = Receiver.Envelope(
            Failure,
            Receiver.Message("m1", "c1"),
            Receiver.Message("m2", "c2"),
            Receiver.Message("m3", "c3"),
            Receiver.Message("m4", "c4"));
        Assert.Equal(500, await receiver.PostAsync(call));
        Assert.Equal(["f1", "m1", "m2", "m3", "m4"], receiver.Recorder.Events.Select(each => each.Id).Order(StringComparer.Ordinal));
        receiver.Recorder.Events.Clear();
        receiver.Recorder.Do = _ => Task.CompletedTask;
        Assert.Equal(200, await receiver.PostAsync(call));
        Assert.Equal("f1", Assert.Single(receiver.Recorder.Events).Id);
    }

    [Fact]
    public async Task A_handler_that_throws_gets_the_event_again_and_never_a_final_response()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Recorder.Do = _ => throw new KeyNotFoundException("The message cannot be found yet.");
        int[] final = [400, 401, 403, 404, 406];
        var status = await receiver.PostAsync(Receiver.Envelope(Receiver.Message("m1", "c1")));
        Assert.DoesNotContain(status, final);
        Assert.InRange(status, 500, 599);
        receiver.Recorder.Do = _ => Task.CompletedTask;
        Assert.Equal(200, await receiver.PostAsync(Receiver.Envelope(Receiver.Message("m1", "c1"))));
        Assert.Equal(2, receiver.Recorder.Events.Count);
    }

    [Fact]
    public async Task A_call_without_events_succeeds()
    {
        await using var receiver = await Receiver.StartAsync();
        Assert.Equal(200, await receiver.PostAsync(Receiver.Envelope()));
        Assert.Empty(receiver.Recorder.Events);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("canary-Zk9vQy")]
    [InlineData("Basic canary-Zk9vQy-1mT_0aXw7LrBd")]
    public async Task The_key_is_the_plain_secret_and_no_other_is_accepted(string? key)
    {
        await using var receiver = await Receiver.StartAsync();
        Assert.Equal(401, await receiver.PostAsync(Receiver.Envelope(Read), key));
        Assert.Empty(receiver.Recorder.Events);
        Assert.Equal(200, await receiver.PostAsync(Receiver.Envelope(Read)));
        Assert.DoesNotContain(receiver.Lines, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_without_a_secret_stop_the_start()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => Receiver.StartAsync(_ => { }));
        Assert.Contains("Secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_webhook_of_Zendesk_Support_is_named_in_the_log()
    {
        await using var receiver = await Receiver.StartAsync();
        var status = await receiver.PostAsync(
            """{"type":"zen:event-type:messaging_ticket.message_added","zendesk_event_version":"2022-11-06","detail":{"id":"1"}}""");
        Assert.Equal(200, status);
        Assert.Contains(receiver.Lines, line => line.Contains("Zendesk", StringComparison.Ordinal));
        Assert.DoesNotContain(receiver.Lines, line => line.Contains("invalid", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_field_that_does_not_fit_is_logged_once_with_its_path()
    {
        await using var receiver = await Receiver.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            var body = Receiver.Envelope(
                $$$"""{"id":"e{{{i}}}","type":"conversation:message","payload":{"conversation":7,"message":{"id":"m","content":{"type":"text","text":"canary"} } } }""");
            Assert.Equal(200, await receiver.PostAsync(body));
        }

        Assert.Contains(
            "payload.conversation",
            Assert.Single(receiver.Lines, line => line.Contains("JsonFieldSetAside", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(receiver.Lines, line => line.Contains("canary", StringComparison.Ordinal));
        Assert.Equal(3, receiver.Recorder.Events.Count);
    }

    [Fact]
    public async Task Thousand_calls_three_times_each_in_any_order_handle_every_event_once_and_in_order()
    {
        var random = new Random(20_201);
        var number = 0;
        var calls = Enumerable.Range(0, 1_000).Select(_ =>
            Receiver.Envelope(
                [
                    .. Enumerable.Range(0, random.Next(1, 6))
                    .Select(_ => Receiver.Message((number++).ToString("00000", CultureInfo.InvariantCulture), $"c{random.Next(60)}")),
                ])).ToList();
        string[] deliveries = [.. calls, .. calls, .. calls];
        random.Shuffle(deliveries);
        await using var receiver = await Receiver.StartAsync();

        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (call, _) =>
        {
            // A duplicate of an event in progress is asked for again, as the service would send it again.
            while (await receiver.PostAsync(call) is var status && status != 200)
                Assert.Equal(503, status);
        });

        var handled = receiver.Recorder.Events.Select(each => each.Id).ToList();
        Assert.Equal(number, handled.Count);
        Assert.Equal(number, handled.Distinct(StringComparer.Ordinal).Count());
        Assert.False(receiver.Recorder.Overlapped);
        var place = handled.Select((id, at) => (id, at)).ToDictionary(each => each.id, each => each.at, StringComparer.Ordinal);
        Assert.All(calls, call =>
        {
            // Within a call, the events of one conversation keep their order.
            var events = WebhookParser.Parse(System.Text.Encoding.UTF8.GetBytes(call));
            foreach (var conversation in events.GroupBy(each => each.OrderingKeys[0]))
                Assert.Equal(conversation.Select(each => place[each.Id]).Order(), conversation.Select(each => place[each.Id]));
        });
    }
}
