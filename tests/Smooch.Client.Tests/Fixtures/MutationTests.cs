using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Client.Tests;

/// <summary>What the service may change one day must neither throw nor get lost.</summary>
public sealed class MutationTests
{
    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void A_member_that_nobody_knows_is_kept_in_every_object(string name) => SurvivesAll(name, Mutations.WithUnknownMember);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Any_member_may_be_missing(string name) => SurvivesAll(name, Mutations.WithoutMember, mayBeNone: true);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Members_may_come_in_any_order(string name) => SurvivesAll(name, Mutations.Reordered);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Cases_and_values_that_nobody_knows_are_kept(string name) => SurvivesAll(name, Mutations.WithUnknownName, mayBeNone: true);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Null_reads_as_absent(string name)
    {
        var fixture = Fixture.Of(name);
        var withNull = Mutations.WithNull(fixture.Json).ToList();
        foreach (var json in withNull)
        {
            var read = fixture.Read(json);
            Assert.Equal(fixture.Read(WithoutNulls(json))!.GetType(), read!.GetType());
            Assert.Null(WireEquality.Difference(WithoutNulls(json), WithoutNulls(fixture.Write(read))));
        }
    }

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void A_value_of_another_kind_costs_its_case_and_nothing_more(string name)
    {
        var fixture = Fixture.Of(name);
        var found = 0;
        foreach (var json in Mutations.WithAnotherKind(fixture.Json))
        {
            object? read;
            try
            {
                read = fixture.Read(json);
            }
            catch (JsonException) when (!fixture.IsUnion)
            {
                continue;
            }

            Assert.True(WireEquality.Difference(json, fixture.Write(read)) is null, $"{WireEquality.Difference(json, fixture.Write(read))} in {json}");
            if (Raw(read) is { ValueKind: not JsonValueKind.Undefined } raw)
            {
                Assert.Null(WireEquality.Difference(json, raw.GetRawText()));
                found++;
            }
        }

        Assert.True(!fixture.IsUnion || found > 0 || name == "message/sparse", "No value was ever refused.");
    }

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Half_an_emoji_costs_its_case_and_nothing_more(string name)
    {
        var fixture = Fixture.Of(name);
        foreach (var json in Mutations.WithHalfAnEmoji(fixture.Json))
        {
            object? read;
            try
            {
                read = fixture.Read(json);
            }
            catch (JsonException) when (!fixture.IsUnion)
            {
                continue;
            }

            string written;
            try
            {
                written = fixture.Write(read);
            }
            catch (JsonException e) when (e.Path?.Split('.')[^1] is "unknownFields" or "extraChannelOptions" or "raw" or "components" or "after" or "next")
            {
                // JSON of any shape is a JsonElement: it holds half an emoji, but the platform refuses to write it.
                continue;
            }

            var difference = WireEquality.Difference(Mutations.WithoutHalfAnEmoji(json), Mutations.WithoutHalfAnEmoji(written));
            Assert.True(difference is null, $"{difference} in {json}");
        }
    }

    private static JsonElement Raw(object? value) => value switch
    {
        UnknownMessage message => message.Json,
        UnknownAction action => action.Json,
        UnknownWebhookEvent unknown => unknown.Json,
        UnknownIntegration integration => integration.Json,
        _ => default,
    };

    private static void SurvivesAll(string name, Func<string, IEnumerable<string>> mutations, bool mayBeNone = false)
    {
        var fixture = Fixture.Of(name);
        var mutated = mutations(fixture.Json).ToList();
        Assert.True(mayBeNone || mutated.Count > 0);
        foreach (var json in mutated)
        {
            var written = fixture.Write(fixture.Read(json));
            Assert.True(WireEquality.Difference(json, written) is null, $"{WireEquality.Difference(json, written)} in {json}");
        }
    }

    private static string WithoutNulls(string json)
    {
        return Copy(JsonNode.Parse(json))!.ToJsonString();

        static JsonNode? Copy(JsonNode? node) => node switch
        {
            JsonObject members => new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, Copy(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Copy)]),
            _ => node?.DeepClone(),
        };
    }
}
