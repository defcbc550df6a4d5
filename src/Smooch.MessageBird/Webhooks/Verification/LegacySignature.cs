using System.Globalization;
using System.Text;

namespace Smooch.MessageBird;

/// <summary>
/// The older scheme: a base64 HMAC over the timestamp, the sorted query and the SHA-256 of the body. It does not cover the path.
/// </summary>
internal static class LegacySignature
{
    public static MessageBirdSignatureResult Verify(
        string timestamp, string signature, string rawTarget, string url, ReadOnlySpan<byte> body, MessageBirdWebhookOptions options,
        DateTimeOffset now,
        out SigningKey? key)
    {
        key = null;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Decode(signature) is not { } expected)
            return MessageBirdSignatureResult.Malformed;
        var hash = Hashes.Sha256(body);
        foreach (var query in SortedQueries(rawTarget))
        {
            if (Find(timestamp, query, hash, expected, options) is { } found)
                key ??= found;
        }

        if (key is null)
        {
            return Find(timestamp, url, hash, expected, options) is null
                ? MessageBirdSignatureResult.WrongSignature
                : MessageBirdSignatureResult.BirdNotificationScheme;
        }

        var result = Judge(now.ToUnixTimeMilliseconds() / 1000.0 - seconds, options);
        if (result != MessageBirdSignatureResult.Valid)
            key = null;
        return result;
    }

    private static MessageBirdSignatureResult Judge(double age, MessageBirdWebhookOptions options)
    {
        if (!options.AcceptLegacySignatures)
            return MessageBirdSignatureResult.LegacyNotAccepted;
        if (age < -options.ClockTolerance.TotalSeconds)
            return MessageBirdSignatureResult.NotValidYet;
        return age > options.LegacyMaxAge.TotalSeconds ? MessageBirdSignatureResult.Expired : MessageBirdSignatureResult.Valid;
    }

    private static SigningKey? Find(string timestamp, string text, byte[] hash, byte[] signature, MessageBirdWebhookOptions options)
    {
        var head = Encoding.UTF8.GetBytes($"{timestamp}\n{text}\n");
        var message = new byte[head.Length + hash.Length];
        head.CopyTo(message, 0);
        hash.CopyTo(message, head.Length);
        SigningKey? found = null;
        foreach (var candidate in options.SigningKeys)
        {
            if (Hashes.AreEqual(candidate.Sign("HS256", message)!, signature))
                found ??= candidate;
        }

        return found;
    }

    /// <summary>
    /// The query sorted by key, in the spellings that the official verifiers use: decoded and encoded again as a form, the same with a plus
    /// sign taken for itself, and as it came.
    /// </summary>
    private static HashSet<string> SortedQueries(string rawTarget)
    {
        var start = rawTarget.IndexOf('?');
        string[] pairs = start < 0 ? [] : rawTarget.Substring(start + 1).Split(['&'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            Sorted(pairs, static text => Encode(Uri.UnescapeDataString(text.Replace('+', ' '))), alwaysHasValue: true),
            Sorted(pairs, static text => Encode(Uri.UnescapeDataString(text)), alwaysHasValue: true),
            Sorted(pairs, static text => text, alwaysHasValue: false),
        ];
    }

    private static string Sorted(string[] pairs, Func<string, string> spell, bool alwaysHasValue)
    {
        var entries = pairs.Select(pair =>
        {
            var equals = pair.IndexOf('=');
            var name = spell(equals < 0 ? pair : pair.Substring(0, equals));
            var value = equals < 0 ? "" : spell(pair.Substring(equals + 1));
            return (Name: name, Text: equals < 0 && !alwaysHasValue ? name : name + "=" + value);
        });
        return string.Join("&", entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => entry.Text));
    }

    // As forms are encoded: a space is a plus sign.
    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+");

    private static byte[]? Decode(string signature)
    {
        try
        {
            return Convert.FromBase64String(signature);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
