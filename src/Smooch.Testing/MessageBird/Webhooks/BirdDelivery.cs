using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One event for one webhook: its target, its signature, and the settings of the webhook.</summary>
internal static class BirdDelivery
{
    // The signature covers the URL as it is written, so no escape may change in transit.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static WebhookDelivery Of(
        MessageBirdState state, DeliveryQueue queue, string url, string type, byte[] body, JsonObject? settings)
    {
        var called = AsCalled(url, (string?)settings?["query_params"]);
        var (prefix, local) = state.Tunnels.Find(tunnel => called.StartsWith(tunnel.Public, StringComparison.OrdinalIgnoreCase));
        var target = prefix is null ? called : local + called[prefix.Length..];
        var expected = (string?)settings?["expected_http_code"];
        return new WebhookDelivery(queue, target, type, body, headers => AddHeaders(state, headers, called, body, settings))
        {
            Url = new Uri(target, AsWritten),
            Retries = (int?)settings?["retry"],
            IsTaken = expected is { Length: > 0 } ? status => Matches(expected, status) : null,
        };
    }

    private static void AddHeaders(MessageBirdState state, HttpRequestHeaders headers, string url, byte[] body, JsonObject? settings)
    {
        foreach (var (name, value) in settings?["headers"] as JsonObject ?? [])
            headers.TryAddWithoutValidation(name, (string?)value);

        if (settings?["username"] is { } username)
        {
            var pair = Encoding.UTF8.GetBytes($"{username}:{settings["password"]}");
            headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        }

        string key, id;
        lock (state.Gate)
            (key, id) = (state.SigningKey, state.Ids.Guid());

        BirdSignature.Add(headers, state.Options.Signatures, key, url, body, state.Clock.UtcNow, id);
    }

    // The signature covers the URL as it is called: with the slash of a root, without a fragment, otherwise unchanged.
    private static string AsCalled(string url, string? query)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal);
        var result = end < 0 ? url : url[..end];
        var authority = result.IndexOf("://", StringComparison.Ordinal) + 3;
        var path = result.IndexOfAny(['/', '?'], authority);
        if (path < 0 || result[path] == '?')
            result = result.Insert(path < 0 ? result.Length : path, "/");

        if (query is { Length: > 0 })
            result += (result.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query.TrimStart('?', '&');

        return result.All(c => c is > ' ' and < '\u007f') ? result : new Uri(result).AbsoluteUri;
    }

    /// <summary><c>2xx</c> is any status of that hundred, <c>204</c> is that status.</summary>
    private static bool Matches(string expected, int status)
    {
        var text = status.ToString(CultureInfo.InvariantCulture);
        return expected.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? text[0] == expected[0] : text == expected;
    }
}
