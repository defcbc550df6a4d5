using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>The values of the placeholders of a route.</summary>
internal sealed partial class Ids
{
    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal)
    {
        ["userId"] = "u1",
        ["messageId"] = "m1",
        ["deviceId"] = "d1",
        ["webhookId"] = "w1",
        ["channel"] = "twilio",
        ["appId"] = "a1",
        ["keyId"] = "k1",
        ["serviceAccountId"] = "s1",
        ["deploymentId"] = "p1",
        ["integrationId"] = "i1",
        ["name"] = "parcel_sent",
        ["templateId"] = "t1",
    };

    public static Ids Plain { get; } = new();

    /// <summary>Gets a value; a test may make it null, so that the client has to notice.</summary>
    public string this[string placeholder] => values[placeholder]!;

    public static IEnumerable<string> Placeholders(RouteRow row) =>
        Placeholder().Matches(row.Path).Select(match => match.Groups["name"].Value);

    public static Ids With(string placeholder, string? value)
    {
        var ids = new Ids();
        Assert.True(ids.values.ContainsKey(placeholder));
        ids.values[placeholder] = value;
        return ids;
    }

    /// <summary>The route with the values as they are: for plain ones only.</summary>
    public string Fill(RouteRow row) => Placeholder().Replace(row.Path, match => this[match.Groups["name"].Value]);

    [GeneratedRegex("\\{(?<name>[A-Za-z]+)\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
