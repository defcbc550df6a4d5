using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

public sealed class ResponseTests
{
    [Theory]
    [InlineData("HEAD", 200)]
    [InlineData("GET", 200)]
    [InlineData("PUT", 405)]
    [InlineData("DELETE", 405)]
    public async Task Probes_need_no_key_and_other_methods_are_none(string method, int status)
    {
        await using var bot = await Bot.StartAsync();
        Assert.Equal(status, await bot.SendAsync(new HttpMethod(method), content: null, key: null, Bot.Token));
        Assert.Empty(bot.Probe.Calls);
    }

    [Fact]
    public async Task The_response_to_an_event_is_sent_when_its_handlers_have_succeeded()
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync();
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        var post = bot.PostAsync(Bodies.Message("m1"));
        await door.Reached;
        Assert.False(post.IsCompleted);
        door.Open();
        Assert.Equal(200, await post);
        Assert.Equal(["First: m1"], bot.Probe.Calls);
    }

    [Theory]
    [InlineData("""{"trigger":"conversation:mood","mood":7}""")]
    [InlineData("""{"type":"message.created","message":{"id":"8b"}}""")]
    [InlineData("{}")]
    [InlineData("\uFEFF{\"trigger\":\"conversation:mood\",\"messages\":7}")]
    public async Task What_is_not_known_is_taken_all_the_same(string body)
    {
        await using var bot = await Bot.StartAsync();
        Assert.Equal(200, await bot.PostAsync(body));
        Assert.IsType<UnknownWebhookEvent>(Assert.Single(bot.Probe.Events));
    }

    [Fact]
    public async Task An_event_with_a_field_that_does_not_fit_is_handled()
    {
        await using var bot = await Bot.StartAsync();
        Assert.Equal(
            200,
            await bot.PostAsync("""{"trigger":"message:appUser","messages":7,"appUser":{"_id":"u","givenName":"Mi\ud83d"}}"""));
        Assert.Equal("Mi\uFFFD", Assert.IsType<AppUserMessageEvent>(Assert.Single(bot.Probe.Events)).AppUser!.GivenName);
        var warnings = bot.Logs.Lines.Where(line => line.Id.Name is "JsonFieldSetAside" or "JsonTextReplaced")
            .Select(line => line.Text)
            .ToList();
        Assert.Equal(2, warnings.Count);
        Assert.Contains("SmoochWebhookEvent.messages ", warnings[0], StringComparison.Ordinal);
        Assert.Contains("SmoochWebhookEvent.appUser.givenName ", warnings[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_throws_results_in_500_and_runs_again_with_the_retry()
    {
        await using var bot = await Bot.StartAsync(
            handlers: all => all.AddHandler<SmoochWebhookEvent, First>().AddHandler<MessageEvent, Second>());
        var broken = true;
        bot.Probe.Do = (handler, _, _) => handler == "First" && broken ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        Assert.Equal(500, await bot.PostAsync(Bodies.Message("m1")));
        broken = false;
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(["First: m1", "Second: m1", "First: m1"], bot.Probe.Calls);
    }

    [Fact]
    public async Task Handlers_that_take_too_long_result_in_503_and_continue()
    {
        var (door, time) = (new Door(), new TestClock());
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = TimeSpan.FromSeconds(4), time: time);
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        var first = bot.PostAsync(Bodies.Message("m1"));
        await door.Reached;
        await time.WhenTimerIsSetAsync(TimeSpan.FromSeconds(4), Bot.Token);
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(503, await first);

        var second = bot.PostAsync(Bodies.Message("m1"));
        door.Open();
        Assert.Equal(200, await second);
        Assert.Equal(["First: m1"], bot.Probe.Calls);
    }

    [Fact]
    public async Task With_an_inbox_the_response_does_not_wait_for_the_handlers()
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync(o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue);
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m2")));
        door.Open();
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(["First: m1", "First: m2"], bot.Probe.Calls);
    }

    [Theory]
    [InlineData(AcknowledgeMode.OnCompletion)]
    [InlineData(AcknowledgeMode.OnEnqueue)]
    public async Task A_second_tap_is_a_second_event(AcknowledgeMode answerAfter)
    {
        await using var bot = await Bot.StartAsync(o => o.AcknowledgeMode = answerAfter);
        Assert.Equal(200, await bot.PostAsync(Bodies.Tap("a1")));
        Assert.Equal(200, await bot.PostAsync(Bodies.Tap("a1")));
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(2, bot.Probe.Calls.Count);
    }

    [Fact]
    public async Task A_click_whose_response_was_503_and_that_is_sent_again_is_the_same_click()
    {
        var (door, time) = (new Door(), new TestClock());
        await using var bot = await Bot.StartAsync(o => o.ResponseTimeout = TimeSpan.FromSeconds(4), time: time);
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        var first = bot.PostAsync(Bodies.Tap("a1"));
        await door.Reached;
        await time.WhenTimerIsSetAsync(TimeSpan.FromSeconds(4), Bot.Token);
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(503, await first);
        door.Open();
        Assert.Equal(200, await bot.PostAsync(Bodies.Tap("a1")));
        Assert.Single(bot.Probe.Calls);
    }

    [Theory]
    [InlineData(AcknowledgeMode.OnCompletion)]
    [InlineData(AcknowledgeMode.OnEnqueue)]
    public async Task Slow_handlers_with_a_full_inbox_result_in_503(AcknowledgeMode answerAfter)
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync(
            o => o.AcknowledgeMode = answerAfter,
            all => all.AddHandler<SmoochWebhookEvent, First>().ConfigureDispatch(o => o.Capacity = 1));
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        var first = bot.PostAsync(Bodies.Message("m1"));
        await door.Reached;
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m2")));
        door.Open();
        Assert.Equal(200, await first);
        Assert.Equal(200, await bot.PostUntilTakenAsync(Bodies.Message("m2")));
        await bot.App.StopAsync(Bot.Token);
        Assert.Equal(["First: m1", "First: m2"], bot.Probe.Calls);
    }

    [Fact]
    public async Task A_sender_that_disconnects_does_not_stop_the_handlers_and_gets_the_outcome_with_its_retry()
    {
        var door = new Door();
        await using var bot = await Bot.StartAsync();
        bot.Probe.Do = (_, _, token) => door.PassAsync(token);
        using var gone = new CancellationTokenSource();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies.Tap("a1")));
        var post = bot.SendAsync(HttpMethod.Post, content, Bot.Secret, gone.Token);
        await door.Reached;
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post);
        await bot.Logs.WhenLoggedAsync(227);
        var again = bot.PostAsync(Bodies.Tap("a1"));
        door.Open();
        Assert.Equal(200, await again);
        Assert.Single(bot.Probe.Calls);
    }

    [Theory]
    [InlineData("Content-Length: 500", "", false)]
    [InlineData("Content-Length: 500", "", true)]
    [InlineData("Transfer-Encoding: chunked", "100\r\n", false)]
    [InlineData("Transfer-Encoding: chunked", "12\r\n", true)]
    public async Task Half_a_body_leaves_nothing_behind(string length, string beforeBody, bool abruptly)
    {
        await using var bot = await Bot.StartAsync();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, bot.Url.Port, Bot.Token);
            var half =
                "POST /smooch HTTP/1.1\r\nHost: localhost\r\nX-API-Key: "
                    + $"{Bot.Secret}\r\n{length}\r\n\r\n{beforeBody}{{\"trigger\":\"message:";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half), Bot.Token);
            socket.LingerState = new LingerOption(abruptly, seconds: 0);
        }

        await bot.Logs.WhenLoggedAsync(225);
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.True(await bot.App.Services.GetRequiredService<WebhookDispatcher>().DrainAsync(Bot.Token));
        Assert.Equal(["First: m1"], bot.Probe.Calls);
    }

    [Fact]
    public async Task An_event_in_progress_on_another_instance_results_in_503()
    {
        await using var bot = await Bot.StartAsync(handlers: all =>
        {
            all.AddHandler<SmoochWebhookEvent, First>();
            all.Services.AddSingleton<IWebhookDeduplicationStore>(new HeldElsewhere());
        });
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Empty(bot.Probe.Calls);
    }

    [Fact]
    public async Task Mapping_without_registering_names_the_missing_call()
    {
        var (app, _, _) = Bot.Build(register: null);
        await using (app)
        {
            var wrong = Assert.Throws<InvalidOperationException>(() => app.MapWebhooks("/smooch"));
            Assert.Contains("AddSmoochWebhooks", wrong.Message, StringComparison.Ordinal);
        }
    }

    private sealed class HeldElsewhere : IWebhookDeduplicationStore
    {
        public ValueTask<WebhookClaim> ClaimAsync(
            string eventKey,
            string handler,
            string owner,
            TimeSpan lease,
            CancellationToken cancellationToken) =>
            new(WebhookClaim.InProgress);

        public ValueTask<bool> CompleteAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) =>
            new(true);

        public ValueTask ReleaseAsync(string eventKey, string handler, string owner, CancellationToken cancellationToken) => default;

        public ValueTask ForgetAsync(string eventKey, string handler, CancellationToken cancellationToken) => default;
    }
}
