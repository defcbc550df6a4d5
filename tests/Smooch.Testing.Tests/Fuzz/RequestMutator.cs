using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>Turns a request that the service takes into one that it may not expect.</summary>
internal sealed class RequestMutator(Random random, string keyId, string secret)
{
    public RawRequest Mutate(RawRequest request)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            request = MutateOnce(request);

        return request;
    }

    private RawRequest MutateOnce(RawRequest request)
    {
        var isForm = IsForm(request);
        return random.Next(20) switch
        {
            < 10 when isForm => request with { Body = Multipart.Odd(random) },
            < 10 when request.Body is not null => request with { Body = ReplaceValue(request.Body) },
            < 12 when request.Body is not null => request with { Body = ChangeBytes(request.Body) },
            < 14 => request with { Target = ReplaceSegment(request.Target) },
            14 =>
                request with
                {
                    Target = [.. request.Target, (byte)(request.Target.Contains((byte)'?') ? '&' : '?'), .. Of(OddValues.Queries)],
                },
            15 => request.With("Content-Type", Of(OddValues.ContentTypes)),
            16 => request.With("Authorization", Of(OddValues.Authorizations)),
            17 => request.With("Authorization", "Bearer " + Token(Heads(0), Of(OddValues.Claims))),
            18 => request.With("Authorization", "Bearer " + Token(Heads(random.Next(OddValues.TokenHeads.Length)), """{"scope":"app"}""")),
            _ =>
                request.Plus(
                    Of("Authorization", "app-token", "Accept", "Origin", "Content-Type", "If-None-Match", "Expect-Nothing"),
                    Of(OddValues.Segments)),
        };
    }

    private static bool IsForm(RawRequest request) =>
        request.Headers.Any(header =>
            header.Name == "Content-Type" && Encoding.UTF8.GetString(header.Value).StartsWith("multipart/", StringComparison.Ordinal));

    /// <summary>A token that is signed with the right key, whatever it holds.</summary>
    public string Token(string head, string claims)
    {
        var signed = $"{Base64Url(Encoding.UTF8.GetBytes(head))}.{Base64Url(Encoding.UTF8.GetBytes(claims))}";
        return $"{signed}.{Base64Url(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    private string Heads(int at) => at == 0
        ? $$"""{"alg":"HS256","typ":"JWT","kid":"{{keyId}}"}"""
        : OddValues.TokenHeads[at].Replace("KID", keyId, StringComparison.Ordinal);

    // A value, or sometimes the name of a member.
    private byte[] ReplaceValue(byte[] body)
    {
        var spans = Spans(body);
        if (spans.Count == 0)
            return ChangeBytes(body);

        var (start, end, isName) = spans[random.Next(spans.Count)];
        var odd = isName ? random.Next(3) == 0 ? "\"\\ud83d\""u8.ToArray() : "\"other\""u8.ToArray() : Of(OddValues.Json);
        return [.. body[..start], .. odd, .. body[end..]];
    }

    private static List<(int Start, int End, bool IsName)> Spans(byte[] body)
    {
        var result = new List<(int, int, bool)>();
        var open = new Stack<int>();
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    open.Push((int)reader.TokenStartIndex);
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    result.Add((open.Pop(), (int)reader.BytesConsumed, false));
                else if (reader.TokenType == JsonTokenType.PropertyName)
                    result.Add(((int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2, true));
                else
                    result.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed, false));
            }
        }
        catch (JsonException)
        {
            // An earlier mutation made it something else: what was read before still has spans.
        }

        return result;
    }

    private byte[] ChangeBytes(byte[] body)
    {
        if (body.Length == 0)
            return [(byte)random.Next(256)];

        var at = random.Next(body.Length);
        return random.Next(4) switch
        {
            0 => [.. body[..at], (byte)random.Next(256), .. body[(at + 1)..]],
            1 => [.. body[..at], (byte)random.Next(256), .. body[at..]],
            2 => body[..at],
            _ => [.. body[..at], .. body[random.Next(body.Length)..]],
        };
    }

    private byte[] ReplaceSegment(byte[] target)
    {
        var segments = Encoding.Latin1.GetString(target).Split('/');
        if (segments.Length < 2)
            return target;

        segments[random.Next(1, segments.Length)] = Encoding.Latin1.GetString(Of(OddValues.Segments));
        return Encoding.Latin1.GetBytes(string.Join('/', segments));
    }

    private T Of<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
