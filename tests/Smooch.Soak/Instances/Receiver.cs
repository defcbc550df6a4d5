using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Smooch.MessageBird;
using Smooch.Sunshine;
using StackExchange.Redis;

namespace Smooch.Soak.Instances;

/// <summary>One of several instances: it receives the events of all three APIs and replies to each message of a user.</summary>
internal static class Receiver
{
    public static async Task<int> RunAsync(int siloPort, int gatewayPort)
    {
        var settings = SoakSettings.Read();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSmooch(options => SoakClients.Configure(options, settings));
        builder.Services.AddSunshine(options => SoakClients.Configure(options, settings));
        builder.Services.AddMessageBird(options => SoakClients.Configure(options, settings));
        builder.Services.AddSmoochWebhooks(static options => options.AddSecret(SoakSettings.WebhookSecret))
            .UseOrleans()
            .ConfigureDispatch(static options => options.HandlerTimeout = TimeSpan.FromMinutes(3))
            .AddHandler<AppUserMessageEvent, Bot>();
        builder.Services.AddSunshineWebhooks(static options => options.AddSecret(SoakSettings.WebhookSecret))
            .AddHandler<ConversationMessageEvent, Bot>();
        builder.Services.AddMessageBirdWebhooks(options =>
        {
            options.AddSigningKey(settings.SigningKey);
            options.PublicBaseUrl = settings.PublicUrl;
            options.ClockTolerance = TimeSpan.FromMinutes(5); // A busy machine is not an attack.
        })
            .AddHandler<MessageCreatedEvent, Bot>();
        builder.UseOrleans(silo => Configure(silo, settings, siloPort, gatewayPort));
        var application = builder.Build();
        application.MapWebhooks<SmoochWebhooks>("/smooch");
        application.MapWebhooks<SunshineWebhooks>("/sunshine");
        application.MapWebhooks<MessageBirdWebhooks>("/messagebird");
        await application.StartAsync();
        Reports.Write($"ready {application.Urls.First()}");
        await Reports.ServeAsync(static line => throw new FormatException($"'{line}' is not a command."));
        return 0;
    }

    /// <summary>Slower to declare a silo dead than the defaults, since the processes share a busy machine at low priority.</summary>
    private static void Configure(ISiloBuilder silo, SoakSettings settings, int siloPort, int gatewayPort) => silo
        .UseRedisClustering(settings.Redis)
        .UseRedisGrainDirectoryAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(settings.Redis))
        .AddRedisGrainStorageAsDefault(options =>
        {
            options.ConfigurationOptions = ConfigurationOptions.Parse(settings.Redis);
            options.EntryExpiry = TimeSpan.FromMinutes(30);
        })
        .ConfigureEndpoints(IPAddress.Loopback, siloPort, gatewayPort)
        .AddSmoochWebhookGrains()
        .Configure<ClusterMembershipOptions>(static options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(10);
            options.NumMissedProbesLimit = 3;
        });

    /// <summary>Replies to the messages of users, and reports when it starts and ends.</summary>
    internal sealed class Bot(SmoochClient smooch, SunshineClient sunshine, MessageBirdClient messageBird)
        : IWebhookHandler<AppUserMessageEvent>, IWebhookHandler<ConversationMessageEvent>, IWebhookHandler<MessageCreatedEvent>
    {
        public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
        {
            foreach (var message in webhookEvent.Messages)
                await ReplyAsync(
                    new SmoochConversations(smooch), webhookEvent.App!.Id, webhookEvent.AppUser.Id, message.Text, cancellationToken);
        }

        public Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) => ReplyAsync(
            new SunshineConversations(sunshine),
            webhookEvent.AppId!,
            webhookEvent.Payload!.Conversation!.Id,
            (webhookEvent.Content as TextContent)?.Text,
            cancellationToken);

        public Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken) => ReplyAsync(
            new BirdConversations(messageBird),
            "",
            webhookEvent.ConversationId!,
            (webhookEvent.Message as MessageBird.TextMessage)?.Text,
            cancellationToken);

        private static async Task ReplyAsync(
            Conversations api, string app, string conversation, string? text, CancellationToken cancellationToken)
        {
            if (!Texts.IsSaid(text))
                return;
            var id = Texts.EventOf(text);
            Reports.Write($"start {id} {Stopwatch.GetTimestamp()}");
            var outcome = "failed";
            try
            {
                // At times a handler fails before it does anything.
                if (Mood.IsBad())
                    throw new InvalidOperationException("The handler is in a bad mood.");
                if (!await Conversations.SendAsync(api, app, conversation, Texts.Reply(text), cancellationToken))
                    throw new InvalidOperationException("The reply was not sent.");
                outcome = "ok";
            }
            finally
            {
                Reports.Write($"end {id} {Stopwatch.GetTimestamp()} {outcome}");
            }
        }
    }

    private static class Mood
    {
#pragma warning disable CA5394 // Not a secret.
        public static bool IsBad() => Random.Shared.NextDouble() < 0.01;
#pragma warning restore CA5394
    }
}
