using Microsoft.Extensions.Configuration;

namespace Smooch;

/// <summary>Finds settings of a section that no option has: a mistake, which would otherwise have no effect and no message.</summary>
internal static class SettingNames
{
    /// <summary>
    /// A name that differs from a known one in this many letters is taken for a mistake even when it is a section of its own.
    /// </summary>
    private const int SmallDistance = 3;

    /// <summary>Names that other libraries use, and those that may be meant.</summary>
    private static readonly (string Name, string[] Meant)[] Usual =
    [
        ("BaseUrl", ["BaseAddress", "PublicBaseUrl"]), ("BaseUri", ["BaseAddress"]), ("Url", ["BaseAddress", "PublicBaseUrl"]),
        ("ApiUrl", ["BaseAddress"]),
        ("Uri", ["BaseAddress"]), ("Host", ["BaseAddress"]), ("Endpoint", ["BaseAddress"]), ("Server", ["BaseAddress"]),
        ("ServiceUrl", ["BaseAddress"]),
        ("ApiKey", ["KeyId", "AccessKey", "Secret", "SigningKey"]), ("ApiKeyId", ["KeyId", "AccessKey"]),
        ("Key", ["KeyId", "AccessKey", "Secret", "SigningKey"]),
        ("Kid", ["KeyId"]), ("ApiSecret", ["Secret", "SigningKey"]), ("KeySecret", ["Secret"]), ("ApiKeySecret", ["Secret"]),
        ("SharedSecret", ["Secret", "SigningKey"]),
        ("Password", ["Secret"]), ("Token", ["Jwt", "AppToken", "OAuthToken", "AccessKey", "Secret"]),
        ("ApiToken", ["AppToken", "OAuthToken", "AccessKey"]),
        ("AccessToken", ["OAuthToken", "AccessKey"]), ("BearerToken", ["OAuthToken"]), ("App", ["AppId"]), ("ApplicationId", ["AppId"]),
        ("Version", ["ApiVersion"]),
        ("DataCenter", ["Region"]), ("Domain", ["Subdomain"]), ("Account", ["Subdomain", "Accounts"]), ("MaxRetries", ["Retry:MaxRetries"]),
        ("Retries", ["Retry"]),
        ("MaxRetryAttempts", ["MaxRetries"]), ("MaxAttempts", ["MaxRetries"]), ("TimeoutSeconds", ["Timeout"]),
        ("RequestTimeout", ["Timeout", "ResponseTimeout"]),
    ];

    /// <summary>The first setting of a section that is not known, as a sentence; null when there is none.</summary>
    /// <param name="section">The section. Of a whole configuration nothing is rejected, since it holds the settings of others.</param>
    /// <param name="known">The names that are known.</param>
    /// <param name="others">Names of sections below it that are read elsewhere.</param>
    public static string? Unknown(IConfiguration section, IReadOnlyList<string> known, params string[] others)
    {
        if (section is not IConfigurationSection { Path: var path })
            return null;
        foreach (var child in section.GetChildren())
        {
            if (IsOneOf(child.Key, known) || IsOneOf(child.Key, others))
                continue;
            var nearest = Nearest(child.Key, known);
            // A section of another name may be the program's own.
            if (child.Value is null && Distance(child.Key, nearest) > SmallDistance)
                continue;
            return $"{LogText.Clean($"{path}:{child.Key}")} is not a known setting. Did you mean {path}:{nearest}? Known are: "
                + $"{string.Join(", ", known)}.";
        }

        return null;
    }

    internal static string Nearest(string name, IReadOnlyList<string> known)
    {
        foreach (var (usual, meant) in Usual)
        {
            if (string.Equals(name, usual, StringComparison.OrdinalIgnoreCase)
                && meant.FirstOrDefault(candidate => IsOneOf(candidate, known) || IsOneOf(candidate.Split(':')[0], known)) is { } found)
                return found;
        }

        return known.OrderBy(candidate => Distance(name, candidate)).First();
    }

    private static bool IsOneOf(string name, IReadOnlyList<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of edits between two names, in any case; of a long name only the start counts.</summary>
    private static int Distance(string first, string second)
    {
        const int Longest = 64;
        var (one, other) = (first.Substring(0, Math.Min(first.Length, Longest)).ToUpperInvariant(), second.ToUpperInvariant());
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[other.Length];
    }
}
