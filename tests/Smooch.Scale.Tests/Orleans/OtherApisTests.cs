using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using Smooch.MessageBird;
using Smooch.Sunshine;
using StackExchange.Redis;

namespace Smooch.Scale.Tests;

/// <summary>Events of v2 and of MessageBird on a cluster.</summary>
public sealed class OtherApisTests
{
    private const int Conversations = 10;
    private const int Messages = 5;

    [Theory]
    [InlineData("sunshine")]
    [InlineData("messagebird")]
    public async Task Each_event_is_handled_once_and_in_order_by_two_silos(string protocol)
    {
        using var redis = LocalRedis.Start();
        var handled = new Handled();
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(handled);
            silo.Services.AddSunshineWebhooks(static options => options.HandlersOnly = true)
                .UseOrleans()
                .AddHandler<ConversationMessageEvent, Handler>();
            silo.Services.AddMessageBirdWebhooks(static options => options.HandlersOnly = true)
                .AddHandler<MessageCreatedEvent, Handler>();
            silo.AddRedisGrainStorageAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis.ConnectionString))
                .AddSmoochWebhookGrains();
        });
        await using var cluster = builder.Build();
        await cluster.DeployAsync(TestContext.Current.CancellationToken);
        var silos = cluster.Silos.Select(silo => silo.ServiceProvider).ToList();

        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(conversation => SendAsync(silos, protocol, conversation)));

        Assert.Equal(Conversations, handled.Messages.Count);
        Assert.All(
            handled.Messages.Values,
            messages => Assert.Equal(Enumerable.Range(0, Messages).Select(number => $"m{number}"), messages));
    }

    private static async Task SendAsync(List<IServiceProvider> silos, string protocol, int conversation)
    {
        for (var number = 0; number < Messages; number++)
        {
            var body = Encoding.UTF8.GetBytes(Body(protocol, $"c{conversation}", $"m{number}"));
            var outcomes = await Task.WhenAll(silos.Concat(silos).Select(async services =>
            {
                var envelope = services.GetRequiredService<WebhookRunner>().Restore(protocol, new WebhookIdentity("app", "hook"), body);
                return await services.GetRequiredService<IWebhookInbox>().DeliverAsync(envelope, TestContext.Current.CancellationToken);
            }));
            Assert.All(outcomes, outcome => Assert.Equal(WebhookOutcome.Handled, outcome));
        }
    }

    private static string Body(string protocol, string conversation, string message) => protocol == "sunshine"
        ? $$"""
            {"id":"{{conversation}}-{{message}}","type":"conversation:message","payload":
            {"conversation":{"id":"{{conversation}}"},"message":{"id":"{{message}}","author":{"type":"user","userId":"u"},"content":{"type":"text","text":"Hi"} } } }
            """
        : $$"""
            {"type":"message.created","conversation":{"id":"{{conversation}}"},
            "message":{"id":"{{message}}","conversationId":"{{conversation}}","type":"text","direction":"received","content":{"text":"Hi"} } }
            """;

    private sealed class Handled
    {
        public ConcurrentDictionary<string, ConcurrentQueue<string>> Messages { get; } = new(StringComparer.Ordinal);

        public Task AddAsync(string? conversation, string? message)
        {
            Messages.GetOrAdd(conversation!, static _ => new()).Enqueue(message!);
            return Task.CompletedTask;
        }
    }

    private sealed class Handler(Handled handled) : IWebhookHandler<ConversationMessageEvent>, IWebhookHandler<MessageCreatedEvent>
    {
        public Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) =>
            handled.AddAsync(webhookEvent.Conversation?.Id, webhookEvent.Message?.Id);

        public Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken) =>
            handled.AddAsync(webhookEvent.Conversation?.Id, webhookEvent.Message?.Id);
    }
}
