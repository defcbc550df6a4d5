using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

/// <summary>A call may contain several events: each is dispatched for itself, and the worst outcome decides the response.</summary>
public sealed class SeveralEventsTests
{
    private static Task<PostOffice> OpenAsync(Action<LetterOptions>? configure = null, Action<WebhookDispatchOptions>? dispatch = null) =>
        PostOffice.OpenAsync(services =>
            services.AddLetters(configure).AddHandler<LetterEvent, LetterHandler>().ConfigureDispatch(dispatch ?? (_ => { })));

    [Fact]
    public async Task Every_event_of_a_call_is_handled_and_the_call_succeeds()
    {
        await using var office = await OpenAsync();
        Assert.Equal(
            200,
            await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "bob"), PostOffice.Letter("3", "ann")));
        Assert.Equal(["1", "2", "3"], office.Postman.Carried.Order(StringComparer.Ordinal));
        Assert.All(office.Postman.Letters, letter => Assert.Equal("north", letter.Office));
    }

    [Fact]
    public async Task A_call_without_events_succeeds()
    {
        await using var office = await OpenAsync();
        Assert.Equal(200, await office.PostAsync());
        Assert.Empty(office.Postman.Carried);
    }

    [Fact]
    public async Task A_retried_call_runs_only_what_has_not_succeeded()
    {
        await using var office = await OpenAsync();
        var broken = true;
        office.Postman.Do = (letter, _) => letter.Id == "2" && broken ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        string[] letters = [PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "bob"), PostOffice.Letter("3", "cid")];
        Assert.Equal(500, await office.PostAsync(letters));
        broken = false;
        Assert.Equal(200, await office.PostAsync(letters));
        Assert.Equal(200, await office.PostAsync(letters));
        Assert.Equal(["1", "2", "2", "3"], office.Postman.Carried.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Events_of_one_ordering_key_run_in_the_order_of_the_call_and_others_concurrently()
    {
        await using var office = await OpenAsync();
        var door = new Door();
        office.Postman.Do = (letter, token) => letter.Id == "1" ? door.PassAsync(token) : Task.CompletedTask;
        var post = office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "ann"), PostOffice.Letter("3", "bob"));
        await door.Reached;
        while (office.Postman.Carried.Count < 2)
            await Task.Yield();
        Assert.Equal(["1", "3"], office.Postman.Carried.Order(StringComparer.Ordinal));
        Assert.False(post.IsCompleted);
        door.Open();
        Assert.Equal(200, await post);
        Assert.Equal("2", office.Postman.Carried[^1]);
    }

    [Fact]
    public async Task One_event_twice_in_a_call_is_handled_once()
    {
        await using var office = await OpenAsync();
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("1", "ann")));
        Assert.Equal(["1"], office.Postman.Carried);
    }

    [Fact]
    public async Task An_event_without_room_makes_the_call_retried_while_events_of_other_keys_are_handled()
    {
        await using var office = await OpenAsync(dispatch: options => options.CapacityPerOrderingKey = 1);
        var door = new Door();
        office.Postman.Do = (letter, token) => letter.Id == "0" ? door.PassAsync(token) : Task.CompletedTask;
        var busy = office.PostAsync(PostOffice.Letter("0", "ann"));
        await door.Reached;
        string[] letters = [
            PostOffice.Letter("1", "bob"),
            PostOffice.Letter("2", "ann"),
            PostOffice.Letter("3", "cid"),
            PostOffice.Letter("4", "ann,cid"),
        ];
        Assert.Equal(503, await office.PostAsync(letters));
        Assert.Equal(["0", "1", "3"], office.Postman.Carried.Order(StringComparer.Ordinal));
        door.Open();
        Assert.Equal(200, await busy);
        Assert.Equal(200, await office.PostAsync(letters));
        Assert.Equal(["0", "1", "2", "3", "4"], office.Postman.Carried.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(AcknowledgeMode.OnCompletion)]
    [InlineData(AcknowledgeMode.OnEnqueue)]
    public async Task A_call_with_more_events_of_one_key_than_may_wait_is_handled_in_order(AcknowledgeMode mode)
    {
        await using var office = await OpenAsync(options => options.AcknowledgeMode = mode, options => options.CapacityPerOrderingKey = 3);
        string[] letters = [.. Enumerable.Range(0, 20).Select(i => PostOffice.Letter(i.ToString("00", null), "ann"))];
        Assert.Equal(200, await office.PostAsync(letters));
        await office.App.StopAsync(Bot.Token);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => i.ToString("00", null)), office.Postman.Carried);
    }

    [Fact]
    public async Task Earlier_events_of_a_call_that_finish_while_a_later_one_is_rejected_leave_room_for_it()
    {
        var door = new Door();
        await using var office = await PostOffice.OpenAsync(services =>
        {
            services.AddSingleton(door);
            services.AddLetters().UseInbox<SlowToReject>().AddHandler<LetterEvent, LetterHandler>()
                .ConfigureDispatch(options => options.CapacityPerOrderingKey = 1);
        });
        office.Postman.Do = (letter, token) => letter.Id == "1" ? door.PassAsync(token) : Task.CompletedTask;
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "ann")));
        Assert.Equal(["1", "2"], office.Postman.Carried);
    }

    [Fact]
    public async Task An_event_that_finds_no_room_in_the_time_of_the_call_makes_it_retried()
    {
        var time = new TestClock();
        await using var office = await PostOffice.OpenAsync(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddLetters(options => options.ResponseTimeout = TimeSpan.FromSeconds(4)).AddHandler<LetterEvent, LetterHandler>()
                .ConfigureDispatch(options => options.CapacityPerOrderingKey = 1);
        });
        var door = new Door();
        office.Postman.Do = (letter, token) => letter.Id == "1" ? door.PassAsync(token) : Task.CompletedTask;
        string[] letters = [PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "ann")];
        var post = office.PostAsync(letters);
        await door.Reached;
        await time.WhenTimerIsSetAsync(TimeSpan.FromSeconds(4), Bot.Token);
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(503, await post);
        Assert.Equal(["1"], office.Postman.Carried);
        Assert.Equal(1, office.Logs.Levels.Count(line => line == (Microsoft.Extensions.Logging.LogLevel.Warning, 203)));
        door.Open();
        Assert.Equal(200, await office.PostAsync(letters));
        Assert.Equal(["1", "2"], office.Postman.Carried);
    }

    [Fact]
    public async Task A_failure_outranks_what_has_not_finished_in_time()
    {
        var time = new TestClock();
        await using var office = await PostOffice.OpenAsync(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddLetters(options => options.ResponseTimeout = TimeSpan.FromSeconds(4)).AddHandler<LetterEvent, LetterHandler>();
        });
        var door = new Door();
        office.Postman.Do = (letter, token) => letter.Id == "1" ? door.PassAsync(token) : throw new InvalidOperationException("broken");
        var post = office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "bob"));
        await office.Logs.WhenLoggedAsync(200);
        await time.WhenTimerIsSetAsync(TimeSpan.FromSeconds(4), Bot.Token);
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(500, await post);
        door.Open();
    }

    [Fact]
    public async Task An_event_that_may_happen_again_is_forgotten_only_when_the_whole_call_has_succeeded()
    {
        await using var office = await OpenAsync();
        var broken = true;
        office.Postman.Do = (letter, _) => letter.Id == "2" && broken ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        string[] letters = [PostOffice.Letter("bell", "ann", "ring"), PostOffice.Letter("2", "bob")];
        Assert.Equal(500, await office.PostAsync(letters));
        broken = false;
        Assert.Equal(200, await office.PostAsync(letters));
        Assert.Single(office.Postman.Carried, "bell");

        Assert.Equal(200, await office.PostAsync(letters[0]));
        Assert.Equal(2, office.Postman.Carried.Count(id => id == "bell"));
    }

    [Fact]
    public async Task With_acknowledgement_on_enqueue_the_call_does_not_wait_for_any_handler()
    {
        await using var office = await OpenAsync(options => options.AcknowledgeMode = AcknowledgeMode.OnEnqueue);
        var door = new Door();
        office.Postman.Do = (_, token) => door.PassAsync(token);
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "ann")));
        door.Open();
        await office.App.StopAsync(Bot.Token);
        Assert.Equal(["1", "2"], office.Postman.Carried);
    }

    /// <summary>Reports the first rejection only when the earlier events have finished.</summary>
    private sealed class SlowToReject(WebhookDispatcher dispatcher, Door door) : IWebhookInbox
    {
        private Task<WebhookOutcome>? first;

        public ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
        {
            var outcome = ((IWebhookInbox)dispatcher).DeliverAsync(envelope, cancellationToken).AsTask();
            if (first is null)
            {
                first = outcome;
            }
            else if (outcome.IsCompletedSuccessfully && outcome.Result == WebhookOutcome.Rejected)
            {
                door.Open();
                first.Wait(cancellationToken);
            }

            return new ValueTask<WebhookOutcome>(outcome);
        }

        public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) => default;
    }
}
