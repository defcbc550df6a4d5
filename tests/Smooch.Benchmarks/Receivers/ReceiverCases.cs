using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Smooch.MessageBird;
using Smooch.Sunshine;

namespace Smooch.Benchmarks;

/// <summary>The calls that receivers are measured with.</summary>
internal static class ReceiverCases
{
    private const string Secret = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
    private const string ApiKeyHeader = "X-API-Key";
    private const string PublicUrl = "https://bot.example.org";

    public static ReceiverCase Smooch { get; } = new(
        "v1.1",
        0.92,
        Filled(Documents.Webhooks["v1.1"], 1.ToString("x24", CultureInfo.InvariantCulture), "7d9ebe41f5b1a9f11f1a7e7a"),
        Bare(FlatContext.Default.FlatWebhook),
        static services => services.AddSmoochWebhooks(static options => options.AddSecret(Secret))
            .AddHandler<AppUserMessageEvent, Nothing>(),
        AddApiKey);

    public static IReadOnlyList<ReceiverCase> All { get; } =
    [
        Smooch,
        Sunshine(1),
        Sunshine(5),
        new(
            "MessageBird",
            0.80,
            Filled(BirdDocuments.Created, BirdDocuments.MessageId, BirdDocuments.ConversationId),
            Bare(FlatBirdContext.Default.FlatBirdEvent),
            static services => services.AddMessageBirdWebhooks(static options =>
            {
                options.AddSigningKey(BirdToken.SigningKey);
                options.PublicBaseUrl = PublicUrl;
            })
                .AddHandler<MessageCreatedEvent, Nothing>(),
            static (request, body) => request.Headers.Add(
                MessageBirdSignature.TokenHeader,
                BirdToken.Sign(PublicUrl + ReceiverServers.Path, body, DateTimeOffset.UtcNow))),
    ];

    private static ReceiverCase Sunshine(int events) => new(
        events == 1 ? "v2" : string.Create(CultureInfo.InvariantCulture, $"v2, {events} events"),
        0.92,
        Filled(SunshineDocuments.Calls(events), SunshineDocuments.EventPrefix, SunshineDocuments.ConversationId),
        Bare(FlatSunshineContext.Default.FlatEnvelope),
        static services => services.AddSunshineWebhooks(static options => options.AddSecret(Secret))
            .AddHandler<ConversationMessageEvent, Nothing>(),
        AddApiKey);

    private static void AddApiKey(HttpRequestMessage request, byte[] body) => request.Headers.Add(ApiKeyHeader, Secret);

    /// <summary>Puts numbers in the place of an id and of a user.</summary>
    private static Func<int, int, string> Filled(byte[] document, string id, string user)
    {
        var text = Encoding.UTF8.GetString(document);
        var (idFormat, userFormat) = ($"x{id.Length}", $"x{user.Length}");
        return (n, userNumber) => text
            .Replace(id, n.ToString(idFormat, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(user, userNumber.ToString(userFormat, CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static Delegate Bare<T>(JsonTypeInfo<T> type) => async (HttpRequest request) =>
    {
        var received = await JsonSerializer.DeserializeAsync(request.Body, type, request.HttpContext.RequestAborted);
        return received is null ? Results.BadRequest() : Results.Ok();
    };

    /// <summary>A handler that does nothing, so that only the SDK is measured.</summary>
    internal sealed class Nothing
        : IWebhookHandler<AppUserMessageEvent>, IWebhookHandler<ConversationMessageEvent>, IWebhookHandler<MessageCreatedEvent>
    {
        public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
