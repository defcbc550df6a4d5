using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Models;

/// <summary>One damaged value never costs the others, and nothing but a document that is no JSON object is an error.</summary>
public sealed class DamageTests
{
    private static readonly string[] Values = [
        "null",
        "true",
        "5",
        "-1.5e300",
        "\"x\"",
        "\"\\ud83d\"",
        "[]",
        "[null,1]",
        "{}",
        "{\"id\":[1]}",
    ];

    public static TheoryData<string> Documents => [.. Fixture.Names];

    /// <summary>Every value of every document becomes every other kind of value, one at a time.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_value_of_another_kind_costs_only_itself(string name)
    {
        var original = Encoding.UTF8.GetString(Fixture.Bytes(name));
        var places = Places(JsonNode.Parse(original)!, []).ToList();
        Assert.NotEmpty(places);
        foreach (var place in places)
        {
            foreach (var value in Values)
            {
                var damaged = Replaced(original, place, value);
                var model = Fixture.ReadAny(name, Encoding.UTF8.GetBytes(damaged));
                var written = Fixture.WriteAny(name, model);
                // What was written can be read again, and is equal.
                Assert.Equal(written, Fixture.WriteAny(name, Fixture.ReadAny(name, Encoding.UTF8.GetBytes(written))));
                if (value is "null" or "\"\\ud83d\"" || IsDetail(place))
                    continue;
                Assert.True(
                    JsonNode.DeepEquals(Fixture.WithoutNulls(JsonNode.Parse(damaged)), Fixture.WithoutNulls(JsonNode.Parse(written))),
                    $"{string.Join('.', place)} = {value}\nin  {damaged}\nout {written}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_that_is_cut_or_has_a_flipped_bit_is_read_or_rejected(string name)
    {
        var json = Fixture.Bytes(name);
        for (var at = 0; at < json.Length; at++)
        {
            var flipped = (byte[])json.Clone();
            flipped[at] ^= (byte)(1 << (at % 8));
            Try(name, json.AsSpan(0, at));
            Try(name, flipped);
        }
    }

    private static void Try(string name, ReadOnlySpan<byte> json)
    {
        if (name.StartsWith("events/", StringComparison.Ordinal))
        {
            try
            {
                var parsed = WebhookParser.Parse(json);
                Assert.NotEmpty(parsed.OrderingKeys);
                Assert.NotNull(parsed.DeduplicationKey);
                _ = JsonSerializer.Serialize(parsed);
            }
            catch (SmoochWebhookFormatException)
            {
                // The one documented error.
            }

            return;
        }

        try
        {
            _ = Fixture.WriteAny(name, Fixture.ReadAny(name, json));
        }
        catch (JsonException)
        {
            // Not JSON.
        }
    }

    // The members of open maps have any kind.
    private static bool IsDetail(string[] place) =>
        place is [.., "customDetails" or "attributes" or "variables"] || place.Contains("headers");

    private static IEnumerable<string[]> Places(JsonNode node, string[] path) => node switch
    {
        JsonObject item => item.SelectMany(member => Inner(member.Value, [.. path, member.Key])),
        JsonArray list => list.SelectMany((value, index) => Inner(value, [.. path, $"{index}"])),
        _ => [],
    };

    private static IEnumerable<string[]> Inner(JsonNode? value, string[] path) =>
        value is null or JsonValue ? [path] : [path, .. Places(value, path)];

    private static string Replaced(string json, string[] path, string value)
    {
        const string Mark = "\"@here@\"";
        var root = JsonNode.Parse(json)!;
        var at = root;
        foreach (var step in path[..^1])
            at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        if (at is JsonArray array)
            array[int.Parse(path[^1], System.Globalization.CultureInfo.InvariantCulture)] = "@here@";
        else
            at[path[^1]] = "@here@";
        return root.ToJsonString().Replace(Mark, value, StringComparison.Ordinal);
    }
}
