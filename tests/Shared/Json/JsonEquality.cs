using System.Globalization;
using System.Text.Json;

namespace Smooch.Tests;

/// <summary>
/// When two documents are equal: absent, <c>null</c>, <c>[]</c> and <c>{}</c> are one for lists, metadata and properties,
/// times are compared as instants, numbers by value and without rounding. Everything else has to be there, alike. It knows the wire names
/// by itself: asking the models for them would let a bug there hide itself here.
/// </summary>
internal static class JsonEquality
{
    private static readonly HashSet<string> MayBeEmpty =
    [
        "metadata", "properties",
        "actions", "appMakers", "appUsers", "apps", "businessSystems", "channels", "clients", "deployments", "devices", "extraMessages",
        "fields", "items", "keys", "linkRequests",
        "messages", "options", "pendingClients", "postbacks", "select", "serviceAccounts", "templates", "triggers", "webhooks",
        "components", "integrationOrder", "integrations", "messageTemplates", "originWhitelist", "websites",
        "backgroundImageUrl", // A setting that is not set: sent as null, read as absent.
    ];

    private static readonly HashSet<string> UnixTimes = [
        "received",
        "timestamp",
        "appMakerLastRead",
        "appUserLastRead",
        "originalMessageTimestamp",
    ];

    private static readonly HashSet<string> IsoTimes = ["signedUpAt", "lastSeen", "linkedAt"];

    /// <summary>Returns where two documents differ and how; null when they are equal.</summary>
    public static string? Difference(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return Difference("$", name: null, left.RootElement, right.RootElement);
    }

    private static string? Difference(string path, string? name, JsonElement expected, JsonElement actual)
    {
        if (name is not null && Instant(name, expected) is { } time)
            return time == Instant(name, actual) ? null : $"{path}: {expected} is another time than {actual}";
        if (expected.ValueKind != actual.ValueKind)
            return $"{path}: {expected.GetRawText()} became {actual.GetRawText()}";
        return expected.ValueKind switch
        {
            JsonValueKind.Object => Members(path, expected, actual),
            JsonValueKind.Array => Items(path, expected, actual),
            JsonValueKind.Number when Digits(expected) != Digits(actual) => $"{path}: {expected.GetRawText()} became {actual.GetRawText()}",
            JsonValueKind.String when expected.GetString() != actual.GetString() =>
                $"{path}: {expected.GetRawText()} became {actual.GetRawText()}",
            _ => null,
        };
    }

    private static string? Members(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var difference = actual.TryGetProperty(member.Name, out var value)
                ? IsEmpty(member.Name, member.Value) && IsEmpty(member.Name, value)
                ? null
                : Difference($"{path}.{member.Name}", member.Name, member.Value, value)
                : IsEmpty(member.Name, member.Value) ? null : $"{path}.{member.Name} is lost";
            if (difference is not null)
                return difference;
        }

        foreach (var member in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _) && !IsEmpty(member.Name, member.Value))
                return $"{path}.{member.Name} was added";
        }

        return null;
    }

    private static string? Items(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
            return $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}";
        for (var i = 0; i < expected.GetArrayLength(); i++)
        {
            if (Difference($"{path}[{i}]", name: null, expected[i], actual[i]) is { } difference)
                return difference;
        }

        return null;
    }

    private static bool IsEmpty(string name, JsonElement value) => MayBeEmpty.Contains(name) && value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    private static DateTimeOffset? Instant(string name, JsonElement value)
    {
        if (UnixTimes.Contains(name) && value.ValueKind is JsonValueKind.Number or JsonValueKind.String
            && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > -60_000_000_000 and < 250_000_000_000)
            return DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        return IsoTimes.Contains(name) && value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
    }

    /// <summary>One spelling for each value: sign, digits without zeros around them, power of ten.</summary>
    private static (string Digits, long Exponent) Digits(JsonElement number)
    {
        var text = number.GetRawText();
        var e = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = e < 0 ? 0 : long.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            exponent -= mantissa.Length - point - 1;
        var sign = mantissa[0] == '-' ? "-" : "";
        var digits = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? ("0", 0) : (sign + trimmed, exponent + digits.Length - trimmed.Length);
    }
}
