using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

/// <summary>An inbox of one's own stands between the endpoint and the handlers.</summary>
public sealed class InboxTests
{
    private static Task<PostOffice> OpenAsync(Action<LetterOptions>? configure = null) => PostOffice.OpenAsync(services =>
        services.AddLetters(configure).UseInbox<Recorder>().AddHandler<LetterEvent, LetterHandler>());

    [Fact]
    public async Task It_receives_each_event_with_its_keys_and_its_own_raw_JSON()
    {
        await using var office = await OpenAsync();
        var letter = PostOffice.Letter("1", "zoe,ann,zoe");
        Assert.Equal(200, await office.PostAsync(letter, PostOffice.Letter("2", "bob")));
        var inbox = (Recorder)office.App.Services.GetRequiredService<IWebhookInbox>();
        Assert.Equal(2, inbox.Delivered.Count);
        var envelope = inbox.Delivered.First();
        Assert.Equal("letters", envelope.Protocol);
        Assert.Equal("letters/north//1", envelope.Key);
        Assert.Equal(["letters/north//ann", "letters/north//zoe"], envelope.OrderingKeys);
        Assert.Equal(letter, Encoding.UTF8.GetString(envelope.Body.Span));
        Assert.Empty(office.Postman.Carried);
    }

    [Fact]
    public async Task What_it_stored_can_be_restored_and_run()
    {
        await using var office = await OpenAsync();
        await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("bell", "bob", "ring"));
        var (inbox, runner) = (
            (Recorder)office.App.Services.GetRequiredService<IWebhookInbox>(),
            office.App.Services.GetRequiredService<WebhookRunner>());
        foreach (var sent in inbox.Delivered)
        {
            var restored = runner.Restore(sent.Protocol, new WebhookIdentity(sent.Identity.AppId, sent.Identity.WebhookId), sent.Body);
            Assert.Equal((sent.Event, sent.Key), (restored.Event, restored.Key));
            Assert.Equal(sent.OrderingKeys, restored.OrderingKeys);
            Assert.Equal(WebhookOutcome.Handled, await runner.RunAsync(restored, Bot.Token));
            Assert.Equal(WebhookOutcome.Handled, await runner.RunAsync(restored, Bot.Token));
            await runner.ForgetAsync(restored, Bot.Token);
            Assert.Equal(WebhookOutcome.Handled, await runner.RunAsync(restored, Bot.Token));
        }

        Assert.Equal(["1", "bell", "bell"], office.Postman.Carried);
    }

    [Theory]
    [InlineData(WebhookOutcome.Handled, 200)]
    [InlineData(WebhookOutcome.Enqueued, 200)]
    [InlineData(WebhookOutcome.Busy, 503)]
    [InlineData(WebhookOutcome.Rejected, 503)]
    [InlineData(WebhookOutcome.Failed, 500)]
    public async Task Its_outcome_decides_the_response(WebhookOutcome outcome, int status)
    {
        await using var office = await OpenAsync();
        ((Recorder)office.App.Services.GetRequiredService<IWebhookInbox>()).Deliver = _ => new(outcome);
        Assert.Equal(status, await office.PostAsync(PostOffice.Letter("1", "ann")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_throws_has_rejected_the_event(bool immediately)
    {
        await using var office = await OpenAsync();
        ((Recorder)office.App.Services.GetRequiredService<IWebhookInbox>()).Deliver = _ =>
            immediately ? throw new IOException("no engine") : Later();
        Assert.Equal(503, await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("2", "bob")));
        Assert.Equal(2, office.Logs.Lines.Count(line => line.Id.Id == 232));

        static async ValueTask<WebhookOutcome> Later()
        {
            await Task.Yield();
            throw new IOException("no engine");
        }
    }

    [Fact]
    public async Task It_is_notified_when_the_sender_knows_of_an_event_that_may_happen_again()
    {
        await using var office = await OpenAsync();
        var inbox = (Recorder)office.App.Services.GetRequiredService<IWebhookInbox>();
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann"), PostOffice.Letter("bell", "ann", "ring")));
        await office.App.StopAsync(Bot.Token);
        Assert.Equal("letters/north//bell", Assert.Single(inbox.Acknowledged).Key);
    }

    [Fact]
    public async Task Restoring_an_event_of_an_API_that_is_not_registered_throws_a_clear_exception()
    {
        await using var office = await OpenAsync();
        var runner = office.App.Services.GetRequiredService<WebhookRunner>();
        var wrong = Assert.Throws<InvalidOperationException>(() => runner.Restore("smooch", WebhookIdentity.None, "{}"u8.ToArray()));
        Assert.Contains("letters", wrong.Message, StringComparison.Ordinal);
    }

    internal sealed class Recorder : IWebhookInbox
    {
        public ConcurrentQueue<WebhookEnvelope> Delivered { get; } = new();

        public ConcurrentQueue<WebhookEnvelope> Acknowledged { get; } = new();

        public Func<WebhookEnvelope, ValueTask<WebhookOutcome>> Deliver { get; set; } = _ => new(WebhookOutcome.Handled);

        public ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
        {
            Delivered.Enqueue(envelope);
            return Deliver(envelope);
        }

        public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
        {
            Acknowledged.Enqueue(envelope);
            return default;
        }
    }
}
