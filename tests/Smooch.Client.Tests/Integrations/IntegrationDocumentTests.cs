using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Client.Tests.Integrations;

/// <summary>Each type of integration as the service sends it and as a caller creates it, in full.</summary>
public sealed class IntegrationDocumentTests
{
    public static TheoryData<Type> Received() => [.. Cases<Integration>().Where(type => type != typeof(UnknownIntegration))];

    public static TheoryData<Type> Created() => [.. Cases<NewIntegration>()];

    public static TheoryData<Type> Updated() => [.. Cases<IntegrationUpdate>()];

    [Theory]
    [MemberData(nameof(Received))]
    public void A_fixture_sets_every_property_of_the_type_and_leaves_nothing_unknown(Type type)
    {
        var documents = Documents().Where(each => each.Read.GetType() == type);
        var (json, read) = Assert.Single(documents, each => each.Read.UnknownFields.Count == 0 && Unset(each.Read).Count == 0);
        Assert.Equal((string)json["type"]!, read.Type.ToString());
    }

    [Theory]
    [MemberData(nameof(Created))]
    public void A_case_is_created_with_everything_that_it_may_have(Type type) => Assert.Contains(
        IntegrationCreationCalls.Bodies,
        body => body.Integration.GetType() == type && SaysAll(type, body.Json, "type"));

    [Theory]
    [MemberData(nameof(Updated))]
    public void A_case_is_changed_in_everything_that_it_may_have(Type type) => Assert.Contains(
        IntegrationCalls.Updates,
        body => body.Update.GetType() == type && SaysAll(type, body.Json));

    [Fact]
    public void Each_type_that_can_be_created_can_be_received() => Assert.Empty(
        Cases<NewIntegration>().Select(type => type.Name["New".Length..]).Except(Cases<Integration>().Select(type => type.Name)));

    [Fact]
    public void An_unknown_integration_keeps_the_common_members_and_its_JSON()
    {
        var unknown = Assert.IsType<UnknownIntegration>(
            Read("""{"_id":"i1","type":"carrierPigeon","displayName":"Loft","status":"active","loft":{"birds":12}}"""));
        Assert.Equal(
            ("i1", "carrierPigeon", "Loft", IntegrationStatus.Active),
            (unknown.Id, unknown.Type.ToString(), unknown.DisplayName, unknown.Status));
        Assert.Equal(12, unknown.Json.GetProperty("loft").GetProperty("birds").GetInt32());
    }

    [Fact]
    public void A_known_type_with_a_field_of_another_kind_keeps_its_type()
    {
        var telegram = Assert.IsType<TelegramIntegration>(
            Read("""{"_id":"i1","username":{"first":"bot"},"displayName":"Bot","status":"error","type":"telegram"}"""));
        Assert.Equal(
            ("i1", ChannelType.Telegram, "Bot", IntegrationStatus.Error),
            (telegram.Id, telegram.Type, telegram.DisplayName, telegram.Status));
        Assert.Null(telegram.Username);
        Assert.Equal("bot", telegram.UnknownFields["username"].GetProperty("first").GetString());
    }

    [Fact]
    public void Settings_that_are_not_set_read_as_null_and_as_empty_lists()
    {
        var web = Assert.IsType<WebIntegration>(
            Read("""{"type":"web","backgroundImageUrl":null,"originWhitelist":null,"integrationOrder":null}"""));
        Assert.Null(web.BackgroundImageUrl);
        Assert.Empty(web.OriginWhitelist);
        Assert.Empty(web.IntegrationOrder);
        Assert.True(web.DisplayStyle.IsEmpty);
    }

    private static Integration Read(string json) => JsonSerializer.Deserialize<Integration>(json)!;

    private static IEnumerable<(JsonNode Json, Integration Read)> Documents() => Fixture.Received()
        .Select(row => Fixture.Of(row.Data))
        .Where(fixture => fixture.Area == "integration")
        .Select(fixture => (JsonNode.Parse(fixture.Json)!, (Integration)fixture.Read(fixture.Json)!));

    private static List<string> Unset(Integration integration) => [.. ModelTypes.JsonProperties(integration.GetType())
        .Where(property =>
            property.GetValue(integration) is null or "" or IReadOnlyList<string> { Count: 0 } or SmoochSecret { IsEmpty: true }
                || IsEmpty(property, integration))
        .Select(property => property.Name)];

    private static bool IsEmpty(PropertyInfo property, object owner) =>
        ModelTypes.IsOpenValue(property.PropertyType) && property.GetValue(owner)!.ToString()!.Length == 0;

    private static bool SaysAll(Type type, string json, params string[] besides) => type
        .GetProperties()
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
        .Concat(besides)
        .Order(StringComparer.Ordinal)
        .SequenceEqual(JsonNode.Parse(json)!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<Type> Cases<T>() => typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)));
}
