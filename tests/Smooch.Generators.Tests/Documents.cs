using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Generators.Tests;

/// <summary>Reads and writes in the ways that the tests need.</summary>
internal static class Documents
{
    /// <summary>A document with every member.</summary>
    public const string Item = """
        {"_id":"i","title":"Títle \"x\"","active":true,"hasMore":true,"count":3,"size":4000000000,"ratio":1.5,"price":19.95,"createdAt":"2018-12-05T09:56:27.460Z","lastSeen":1544003787.46,
        "kind":"image","raw":{"a":[1,null]},"secret":"s","parent":{"_id":"p","children":[{"_id":"c"}]},
        "content":{"_id":"m","text":"hi","metadata":{"n":1,"b":true},"quoted":{"type":"image","mediaUrl":"u"},"type":"carousel","items":[{"title":"one"}],"contents":[{"type":"text","text":"t"},{"type":"video","url":"v"}]},
        "tags":["a","b"],"kinds":["text","other"],"children":[{"_id":"1"},{"_id":"2"}],"properties":{"tier":"gold","orders":12},"labels":{"en":"Title"},"yetUnknown":{"deep":[{}]}}
        """;

    public static T Read<T>(string json, Issues? issues = null)
        where T : class => SmoochJson.Read<T>(Encoding.UTF8.GetBytes(json), issues)!;

    public static string Write(object model) => JsonSerializer.Serialize(model, model.GetType());

    public static void AssertEqualJson(string expected, string actual) =>
        Assert.True(
            expected == actual || JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)),
            $"expected {expected}\nactual   {actual}");
}

/// <summary>Collects issues.</summary>
internal sealed class Issues : IJsonIssueObserver
{
    public List<string> Paths { get; } = [];

    public void OnIssue(string path, JsonIssueKind kind) => Paths.Add(path);
}
