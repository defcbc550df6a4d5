using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

/// <summary>Calls of v2, below the default app.</summary>
internal static class V2Calls
{
    public static string Path(this Fake fake, string path) => $"sc/v2/apps/{fake.Smooch.AppId}{(path.Length == 0 ? "" : "/" + path)}";

    public static Task<Response> GetV2Async(this Fake fake, string path) => fake.GetAsync(fake.Path(path));

    public static Task<Response> PostV2Async(this Fake fake, string path, string body) => fake.PostAsync(fake.Path(path), body);

    public static Task<Response> PatchV2Async(this Fake fake, string path, string body) => fake.SendAsync("PATCH", fake.Path(path), body);

    public static Task<Response> DeleteV2Async(this Fake fake, string path) => fake.DeleteAsync(fake.Path(path));

    /// <summary>Creates a user.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> CreateUserAsync(this Fake fake, string externalId, string more = "") =>
        (string)(await fake.PostV2Async("users", $$"""{"externalId":"{{externalId}}"{{more}}}""")).Expect(201)["user"]["id"]!;

    /// <summary>Creates a conversation.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> CreateConversationAsync(
        this Fake fake,
        string userId,
        string more = "") => (string)(await fake.PostV2Async(
        "conversations", $$"""{"type":"personal","participants":[{"userId":"{{userId}}"}]{{more}}}""")).Expect(201)["conversation"]["id"]!;

    /// <summary>Sends a text for the business.</summary>
    /// <returns>The message.</returns>
    public static async Task<JsonObject> SayAsync(
        this Fake fake,
        string conversationId,
        string text) => (JsonObject)(await fake.PostV2Async(
        $"conversations/{conversationId}/messages",
        $$$"""{"author":{"type":"business"},"content":{"type":"text","text":"{{{text}}}"}}""")).Expect(201)["messages"][0]!;

    public static void ExpectErrors(this Response response, int status, string code, string? title = null)
    {
        response.Expect(status);
        Assert.Equal("application/json; charset=utf-8", response.ContentType);
        var errors = (JsonArray)response["errors"];
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal(code, (string?)error!["code"]));
        Assert.All(errors, error => Assert.NotEmpty((string)error!["title"]!));
        if (title is not null)
            Assert.Contains(errors, error => ((string)error!["title"]!).Contains(title, StringComparison.Ordinal));
    }

    public static string[] Ids(this Response response, string list) =>
        [.. ((JsonArray)response[list]).Select(item => (string)item!["id"]!)];
}
