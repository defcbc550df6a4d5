using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Sunshine.Tests;

/// <summary>Each field of each example is replaced by each other kind of JSON: nothing throws, nothing is lost, and what does not fit is reported once.</summary>
public sealed class MutationTests
{
    private static readonly string[] Others = ["""{"canary":1}""", "[12345]", "true", "-12345.5", "\"canary\"", @"""canary-\ud83d""", "null"];

    public static TheoryData<string> Events => [.. Description.Current.EventExamples.Select(example => example.Key)];

    public static TheoryData<string> Operations =>
        [.. Description.Current.Operations.Where(operation => WireMethod.Of(operation).Any(method => method.Response is not null)).Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Field_of_an_event_that_does_not_fit_costs_nothing_else(string name)
    {
        foreach (var json in Description.Current.EventExamples.Single(example => example.Key == name).Value["events"]!.AsArray())
            Check(typeof(SunshineWebhookEvent), json!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Field_of_a_response_that_does_not_fit_costs_nothing_else(string id)
    {
        var operation = Description.Current.Operation(id);
        foreach (var example in operation.Examples)
            Check(WireMethod.Of(operation).First().Response!, example.ToJsonString());
    }

    private static void Check(Type type, string json)
    {
        var root = JsonNode.Parse(json)!;
        var original = SmoochJson.Converter(type).ReadDocument(Encoding.UTF8.GetBytes(json), new Issues())!;
        var already = new Issues();
        SmoochJson.Converter(type).ReadDocument(Encoding.UTF8.GetBytes(json), already);
        var known = ReadModels.UnknownFields(original).ToList();
        foreach (var path in Mutations.Paths(root))
        {
            foreach (var other in Others)
                Check(type, original, already, known, path, other, Mutations.WithValue(json, path, other));
        }
    }

    private static void Check(Type type, object original, Issues already, List<string> known, string path, string other, string json)
    {
        var issues = new Issues();
        var read = SmoochJson.Converter(type).ReadDocument(Encoding.UTF8.GetBytes(json), issues)!;
        // A null may be written as absent.
        if (other != "null")
        {
            var written = JsonSerializer.Serialize(read, type);
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(Mutations.WithoutHalfAnEmoji(json)), JsonNode.Parse(Mutations.WithoutHalfAnEmoji(written))),
                $"{path}\n{json}\n{written}");
        }

        // Another type makes another case.
        if (path.EndsWith(".type", StringComparison.Ordinal))
            return;
        Assert.Equal(original.GetType(), read.GetType());
        Assert.Equal(Types(original, without: path), Types(read, without: path));
        var reported = issues.Paths.Except(already.Paths).ToList();
        Assert.True(reported.Count <= 1, $"{string.Join(", ", reported)} in {json}");
        var setAside = ReadModels.UnknownFields(read).Where(field => !field.EndsWith(".canary", StringComparison.Ordinal)).Except(known).ToList();
        Assert.True(setAside.Count <= 1, $"{string.Join(", ", setAside)} in {json}");
        var member = path[(path.LastIndexOf('.') + 1)..].Split('[')[0];
        Assert.All(setAside, field => Assert.EndsWith("." + member, field, StringComparison.Ordinal));
        // A value that was unknown before stays so.
        if (setAside.Count == 1)
            Assert.Contains(member, Assert.Single(reported), StringComparison.Ordinal);
        Assert.All(reported, issue => Assert.DoesNotContain("canary", issue, StringComparison.Ordinal));
    }

    /// <summary>The types of the models, without the first branch of the document that the path is in.</summary>
    private static IEnumerable<string> Types(object model, string without)
    {
        var member = without.Split('.')[1].Split('[')[0];
        return ((SmoochModel)model).GetType()
            .GetProperties()
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && !property.Name.Equals(member, StringComparison.OrdinalIgnoreCase) && property.Name != nameof(SmoochModel.UnknownFields))
            .SelectMany(property => ReadModels.In(property.GetValue(model)))
            .Select(each => each.GetType().Name);
    }
}
