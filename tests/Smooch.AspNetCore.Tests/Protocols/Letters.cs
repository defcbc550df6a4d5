using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

/// <summary>An API that no package knows: a call has a signature over its address and body, and contains any number of events.</summary>
internal sealed class Letters(Func<LetterOptions> options) : WebhookProtocol
{
    public const string SignatureHeader = "X-Letter-Signature";

    public override string Name => "letters";

    public override Type EventType => typeof(LetterEvent);

    public override bool HasSecret => options().SigningKey.Length > 0;

    public static string Sign(string key, string url, ReadOnlySpan<byte> body) =>
        Convert.ToHexString(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), (byte[])[.. Encoding.UTF8.GetBytes(url), (byte)'\n', .. body]));

    // The signature covers the body, so here it is only looked for.
    public override WebhookVerificationResult Verify(WebhookRequest request) =>
        !HasSecret ? WebhookVerificationResult.NoSecret
        : request.GetHeader(SignatureHeader) is null ? WebhookVerificationResult.MissingKey
        : WebhookVerificationResult.Valid;

    public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body)
    {
        if (request.GetHeader(SignatureHeader) != Sign(options().SigningKey, request.BaseUrl + request.RawTarget, body))
            return WebhookContent.Rejected(WebhookVerificationResult.WrongKey);
        var (identity, parts) = (WebhookIdentity.None, new List<WebhookPart>());
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("office"))
                {
                    reader.Read();
                    identity = new WebhookIdentity(reader.GetString());
                }
                else if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 2)
                {
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    var json = body[start..(int)reader.BytesConsumed];
                    parts.Add(new WebhookPart(Parse(json, identity), start, json.Length));
                }
            }
        }
        catch (JsonException)
        {
            throw new SmoochWebhookFormatException("The body is no post.");
        }

        return WebhookContent.Of(parts, identity);
    }

    public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity)
    {
        var letter = JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
        return new LetterEvent
        {
            Office = identity.AppId,
            Id = letter.GetValueOrDefault("id"),
            To = letter.GetValueOrDefault("to", ""),
            Kind = letter.GetValueOrDefault("kind", "letter"),
        };
    }
}

internal sealed class LetterOptions : WebhookReceiverOptions
{
    public string SigningKey { get; set; } = "";
}

internal sealed record LetterEvent : WebhookEvent
{
    public string? Office { get; init; }

    public string? Id { get; init; }

    public string To { get; init; } = "";

    public string Kind { get; init; } = "";

    public override string TriggerName => Kind;

    public override string? DeduplicationKey => Id;

    public override IReadOnlyList<string> OrderingKeys => [.. To.Split(',')];

    public override bool MayHappenAgain => Kind == "ring";
}

/// <summary>Does with letters what the test wants.</summary>
internal sealed class Postman
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<LetterEvent> carried = new();

    public Func<LetterEvent, CancellationToken, Task> Do { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<string?> Carried => [.. carried.Select(letter => letter.Id)];

    public IReadOnlyList<LetterEvent> Letters => [.. carried];

    public Task CarryAsync(LetterEvent letter, CancellationToken cancellationToken)
    {
        carried.Enqueue(letter);
        return Do(letter, cancellationToken);
    }
}

internal sealed class LetterHandler(Postman postman) : IWebhookHandler<LetterEvent>
{
    public Task HandleAsync(LetterEvent webhookEvent, CancellationToken cancellationToken) =>
        postman.CarryAsync(webhookEvent, cancellationToken);
}

internal static class LetterRegistration
{
    public const string Key = "a signing key";

    public static WebhooksBuilder AddLetters(this IServiceCollection services, Action<LetterOptions>? configure = null)
    {
        services.Configure<LetterOptions>(options =>
        {
            options.SigningKey = Key;
            options.ResponseTimeout = Timeout.InfiniteTimeSpan;
            configure?.Invoke(options);
        });
        return services.AddWebhooks<Letters, LetterOptions>(typeof(LetterEvent), static (_, options) => new Letters(options));
    }
}
