using System.Text.Json.Nodes;

namespace Smooch.Client.Tests;

/// <summary>What the service may change one day must neither throw nor get lost.</summary>
public sealed class MutationTests
{
    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void An_unknown_member_is_kept_in_every_object(string name) => SurvivesAll(name, Mutations.WithUnknownMember);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Any_member_may_be_missing(string name) => SurvivesAll(name, Mutations.WithoutMember, mayBeNone: true);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Members_may_come_in_any_order(string name) => SurvivesAll(name, Mutations.Reordered);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Unknown_cases_and_values_are_kept(string name) => SurvivesAll(name, Mutations.WithUnknownName, mayBeNone: true);

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
            Assert.Null(JsonEquality.Difference(WithoutNulls(json), WithoutNulls(fixture.Write(read))));
        }
    }

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void A_field_that_does_not_fit_costs_nothing_else(string name)
    {
        var fixture = Fixture.Of(name);
        FieldTolerance.Check(fixture.Type, fixture.Json);
    }

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void A_discriminator_of_another_kind_costs_its_case_and_nothing_more(string name) =>
        SurvivesAll(name, Mutations.WithAnotherKind, mayBeNone: true);

    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void Half_a_surrogate_pair_survives_a_round_trip(string name)
    {
        var fixture = Fixture.Of(name);
        foreach (var json in Mutations.WithHalfAnEmoji(fixture.Json))
        {
            var written = fixture.Write(fixture.Read(json));
            var difference = JsonEquality.Difference(Mutations.WithoutHalfAnEmoji(json), Mutations.WithoutHalfAnEmoji(written));
            Assert.True(difference is null, $"{difference} in {json}");
        }
    }

    private static void SurvivesAll(string name, Func<string, IEnumerable<string>> mutations, bool mayBeNone = false)
    {
        var fixture = Fixture.Of(name);
        var mutated = mutations(fixture.Json).ToList();
        Assert.True(mayBeNone || mutated.Count > 0);
        foreach (var json in mutated)
        {
            var written = fixture.Write(fixture.Read(json));
            Assert.True(JsonEquality.Difference(json, written) is null, $"{JsonEquality.Difference(json, written)} in {json}");
        }
    }

    private static string WithoutNulls(string json)
    {
        return Copy(JsonNode.Parse(json))!.ToJsonString();

        static JsonNode? Copy(JsonNode? node) => node switch
        {
            JsonObject members =>
                new JsonObject(
                    members.Where(member => member.Value is not null)
                        .Select(member => KeyValuePair.Create(member.Key, Copy(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Copy)]),
            _ => node?.DeepClone(),
        };
    }
}
