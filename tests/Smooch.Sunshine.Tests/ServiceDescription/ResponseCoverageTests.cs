using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>
/// What the service describes and shows of responses and events is read into properties, and written again with nothing lost.
/// </summary>
public sealed class ResponseCoverageTests
{
    private static readonly KnownDifferences WithoutProperty = new();

    private static readonly KnownDifferences InExamplesOnly = new(
        ("A typing error of the example: a quotation mark in the name.", "ListContent.text\""),
        ("An empty string without a meaning.", "PostbackAction.uri"));

    public static TheoryData<string> Operations => [.. Description.Current.Operations.Where(HasResponse).Select(operation => operation.Id)];

    public static TheoryData<string> Events => [.. Description.Current.EventExamples.Select(example => example.Key)];

    [Fact]
    public void Every_described_member_of_a_response_has_a_property()
    {
        HashSet<string> without = new(StringComparer.Ordinal);
        foreach (var operation in Description.Current.Operations.Where(HasResponse))
        {
            for (var number = 0; number < Sample.Count; number++)
                without.UnionWith(Unknown(ResponseOf(operation), Sample.Of(operation.Response!, number)));
        }

        foreach (var schema in Description.Current.Events)
        {
            for (var number = 0; number < Sample.Count; number++)
            {
                var sample = Sample.Of(new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" }, number);
                sample["type"] = Description.Current.Schemas[schema]!["title"]!.DeepClone();
                without.UnionWith(Unknown(typeof(SunshineWebhookEvent), sample));
            }
        }

        WithoutProperty.Check(without);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Example_of_a_response_is_written_as_it_was_read(string id)
    {
        var operation = Description.Current.Operation(id);
        Assert.All(operation.Examples, example => AssertKept(ResponseOf(operation), example));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Example_of_an_event_is_typed_and_written_as_it_was_read(string name)
    {
        var envelope = Description.Current.EventExamples.Single(example => example.Key == name).Value;
        Assert.All(envelope["events"]!.AsArray(), json =>
        {
            AssertKept(typeof(SunshineWebhookEvent), json!);
            Assert.IsNotType<UnknownEvent>(RefitMethod.Read(typeof(SunshineWebhookEvent), json!));
        });
    }

    [Fact]
    public void Only_known_members_of_the_examples_have_no_property() => InExamplesOnly.Check(
        Description.Current.Operations.Where(HasResponse)
            .SelectMany(operation => operation.Examples.Select(example => (Type: ResponseOf(operation), Json: example)))
            .Concat(
                Description.Current.EventExamples.SelectMany(example => example.Value["events"]!.AsArray())
                    .Select(json => (Type: typeof(SunshineWebhookEvent), Json: json!)))
            .SelectMany(example => ReadModels.UnknownFields(RefitMethod.Read(example.Type, example.Json))));

    private static bool HasResponse(DescribedOperation operation) => RefitMethod.Of(operation).Any(method => method.Response is not null);

    private static Type ResponseOf(DescribedOperation operation) => RefitMethod.Of(operation).Select(method => method.Response).First()!;

    private static IEnumerable<string> Unknown(Type type, JsonNode json)
    {
        var model = AssertKept(type, json);
        // A case that is read as unknown would hide its members.
        Assert.DoesNotContain(ReadModels.In(model), each => each.GetType().Name.StartsWith("Unknown", StringComparison.Ordinal));
        return ReadModels.UnknownFields(model);
    }

    private static SmoochModel AssertKept(Type type, JsonNode json)
    {
        var model = RefitMethod.Read(type, json);
        var written = JsonSerializer.SerializeToNode(model, type);
        Assert.True(JsonNode.DeepEquals(json, written), $"{json.ToJsonString()}\n{written?.ToJsonString()}");
        return model;
    }
}
