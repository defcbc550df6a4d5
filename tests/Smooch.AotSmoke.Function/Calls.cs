using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cookbook;

namespace Smooch.AotSmoke;

/// <summary>A valid webhook call of each API, as the payload of a function URL.</summary>
internal static class Calls
{
    public const string Smooch = "smooch";
    public const string Sunshine = "sunshine";
    public const string MessageBird = "messagebird";

    /// <summary>The secret or the signing key of the webhook.</summary>
    public const string Secret = "PlLrKaqvZNRR5zAjm42ZT6q1SQxgbbGd";

    private const string Host = "bot.example.org";
    private const string Path = "/webhooks";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static string Write(string api, DateTimeOffset now)
    {
        var body = Body(api);
        var headers = api == MessageBird
            ? new Dictionary<string, string> { ["messagebird-signature-jwt"] = Sign(Encoding.UTF8.GetBytes(body), now) }
            : new Dictionary<string, string> { ["x-api-key"] = Secret };
        var context = new LambdaRequest.Context(Host, new LambdaRequest.HttpPart("POST"));
        return JsonSerializer.Serialize(
            new LambdaRequest(Path, "", headers, context, body, IsBase64Encoded: false), LambdaJson.Default.LambdaRequest);
    }

    private static string Body(string api) => api switch
    {
        Smooch => """
            {"trigger":"message:appUser","version":"v1.1","app":{"_id":"5c21d7aa90be3f0022e4c816"},"appUser":{"_id":"4e7b90c2d51a8f3360c4a9de"},
             "messages":[{"_id":"5c6a8023e1b7d90022f3c504","type":"text","role":"appUser","text":"Hi","received":1550484003.46}]}
            """,
        Sunshine => """
            {"app":{"id":"5c21d7aa90be3f0022e4c816"},"webhook":{"id":"5c21d7aa90be3f0022e4c817","version":"v2"},"events":[
             {"id":"e1","type":"conversation:message","createdAt":"2020-09-30T15:14:29.834Z","payload":{
              "conversation":{"id":"c1","type":"personal"},"message":{"id":"m1","received":"2020-09-30T15:14:29.834Z",
              "author":{"type":"user","userId":"u1"},"content":{"type":"text","text":"Hi"}}}}]}
            """,
        MessageBird => """
            {"type":"message.created","contact":{"id":"k1","msisdn":31600000001},"conversation":{"id":"c1","status":"active"},
             "message":{"id":"m1","conversationId":"c1","type":"text","direction":"received","status":"received","content":{"text":"Hi"}}}
            """,
        _ => throw new ArgumentException($"There is no API '{api}'.", nameof(api)),
    };

    private static string Sign(byte[] body, DateTimeOffset now)
    {
        var end = (now + Lifetime).ToUnixTimeSeconds();
        var url = Encoding.UTF8.GetBytes($"https://{Host}{Path}");
        var claims = $$"""{"iss":"MessageBird","exp":{{end}},"jti":"t1","url_hash":"{{Hash(url)}}","payload_hash":"{{Hash(body)}}"}""";
        var signed = $"{Encode("""{"alg":"HS256","typ":"JWT"}""")}.{Encode(claims)}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
