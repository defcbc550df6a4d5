using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.MessageBird.Tests.Models;

public sealed class RoundTripTests
{
    public static TheoryData<string> Documents => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_of_a_document_is_lost(string name)
    {
        var json = Fixture.Bytes(name);
        var written = Fixture.WriteAny(name, Fixture.ReadAny(name, json));
        var (expected, actual) = (Fixture.WithoutNulls(JsonNode.Parse(json)), Fixture.WithoutNulls(JsonNode.Parse(written)));
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected!.ToJsonString()}\nActual   {actual!.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_time_is_written_digit_by_digit_as_it_came(string name)
    {
        var json = Fixture.Bytes(name);
        var written = JsonNode.Parse(Fixture.WriteAny(name, Fixture.ReadAny(name, json)));
        Assert.Equal(Times(JsonNode.Parse(json)).Order(StringComparer.Ordinal), Times(written).Order(StringComparer.Ordinal));

        static IEnumerable<string> Times(JsonNode? node) => node switch
        {
            JsonObject item => item.SelectMany(member => member.Key.EndsWith(
                "Datetime",
                StringComparison.Ordinal) && member.Value is not null
                ? [(string)member.Value!]
                : Times(member.Value)),
            JsonArray list => list.SelectMany(Times),
            _ => [],
        };
    }

    /// <summary>What a model has properties for is not among its unknown fields.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Documented_fields_are_known(string name)
    {
        var unknown = Unknown(Fixture.ReadAny(name, Fixture.Bytes(name)), "").ToList();
        string[] expected = name switch
        {
            "messages/unknown-type" => ["content.rich", "rich"],
            "lists/messages" => ["items.content.hologram"],
            "lists/successor" => ["items.assignedTo", "pagination"],
            "events/unknown-type" => ["beam"],
            "events/no-type" => ["event", "payload", "service"],
            _ => [],
        };
        Assert.Equal(
            expected.Where(path => path != "rich").Order(StringComparer.Ordinal),
            unknown.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Documents_are_there() => Assert.InRange(Fixture.Names.Count, 50, int.MaxValue);

    private static IEnumerable<string> Unknown(object? value, string path)
    {
        switch (value)
        {
            case null or string or JsonElement:
                yield break;
            case SmoochModel model:
                foreach (var field in model.UnknownFields.Keys)
                    yield return path + field;
                foreach (
                    var property in model.GetType()
                        .GetProperties()
                        .Where(property => property.Name is not (nameof(SmoochModel.UnknownFields) or "OrderingKeys")))
                {
                    var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
                    foreach (var inner in Unknown(property.GetValue(model), $"{path}{name}."))
                        yield return inner;
                }

                break;
            case System.Collections.IEnumerable items
                and not IReadOnlyDictionary<string, FlatValue>
                and not IReadOnlyDictionary<string, string>:
                foreach (var item in items)
                {
                    foreach (var inner in Unknown(item, path))
                        yield return inner;
                }

                break;
        }
    }
}
