using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>Ids that users and Zendesk choose are strings, and are read from numbers too.</summary>
public sealed class IdentifierTests
{
    public static TheoryData<string, Func<string, SmoochModel>, Func<SmoochModel, string?>> Ids => new()
    {
        { "externalId", Read<User>, model => ((User)model).ExternalId },
        { "zendeskId", Read<User>, model => ((User)model).ZendeskId },
        { "brandId", Read<User>, model => ((User)model).BrandId },
        { "externalId", Read<UserClient>, model => ((UserClient)model).ExternalId },
        { "brandId", Read<Conversation>, model => ((Conversation)model).BrandId },
        { "userExternalId", Read<Participant>, model => ((Participant)model).UserExternalId },
        { "datasetId", Read<ConversionEventsResult>, model => ((ConversionEventsResult)model).DatasetId },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_read_from_a_string_or_a_number_and_written_as_it_was(
        string member,
        Func<string, SmoochModel> read,
        Func<SmoochModel, string?> get)
    {
        foreach (var (json, text) in new[]
        {
            ("\"35436646310001\"", "35436646310001"),
            ("35436646310001", "35436646310001"),
            ("\"007\"", "007"),
        })
        {
            var document = $$"""{"{{member}}":{{json}}}""";
            var model = read(document);
            Assert.Equal(text, get(model));
            Assert.Empty(model.UnknownFields);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonSerializer.SerializeToNode(model, model.GetType())));
        }

        Assert.Null(get(read($$"""{"{{member}}":null}""")));
    }

    [Fact]
    public void An_id_from_code_is_written_as_a_string()
    {
        var written = JsonSerializer.SerializeToNode(new User { ExternalId = "42", ZendeskId = "35436646310001" })!;
        Assert.Equal(JsonValueKind.String, written["externalId"]!.GetValueKind());
        Assert.Equal(JsonValueKind.String, written["zendeskId"]!.GetValueKind());
    }

    [Fact]
    public void A_user_with_a_number_as_external_id_is_the_user_of_its_event()
    {
        var body =
            """{"events":[{"id":"e","type":"user:update","payload":{"user":{"id":"u1","externalId":42,"zendeskId":"35436646310001"}}}]}""";
        var user = Assert.IsType<UserUpdateEvent>(Assert.Single(WebhookParser.Parse(Encoding.UTF8.GetBytes(body)))).User!;
        Assert.Equal(("u1", "42", "35436646310001"), (user.Id, user.ExternalId, user.ZendeskId));
    }

    private static T Read<T>(string json)
        where T : SmoochModel => JsonSerializer.Deserialize<T>(json)!;
}
