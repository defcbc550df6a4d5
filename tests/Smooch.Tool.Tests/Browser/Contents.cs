using System.Text.Json;
using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

/// <summary>A message of each kind that a business can send.</summary>
internal static class Contents
{
    private const string Form = """
        {"type":"form","blockChatInput":false,"fields":[
          {"type":"text","name":"name","label":"Your name"},
          {"type":"email","name":"mail","label":"Your e-mail"},
          {"type":"select","name":"size","label":"Size","options":[{"name":"s","label":"Small"},{"name":"l","label":"Large"}]}]}
        """;

    private static readonly string[] All =
    [
        """{"type":"text","text":"A text with https://example.org/a-link"}""",
        """{"type":"file","mediaUrl":"https://example.org/terms.pdf","text":"The terms"}""",
        """{"type":"image","mediaUrl":"https://example.org/far.png","altText":"A picture elsewhere"}""",
        """{"type":"location","coordinates":{"lat":52.37,"long":4.89},"location":{"name":"The shop","address":"Dam 1"}}""",
        """
        {"type":"carousel","items":[
          {"title":"Tulips","description":"Ten of them","actions":[{"type":"postback","text":"Buy tulips","payload":"TULIPS"}]},
          {"title":"Roses","description":"Red","actions":[{"type":"link","text":"See roses","uri":"https://example.org/roses"}]}]}
        """,
        """
        {"type":"list","items":[{"title":"Monday","actions":[{"type":"postback","text":"Take Monday","payload":"MON"}]},
          {"title":"Tuesday","actions":[{"type":"postback","text":"Take Tuesday","payload":"TUE"}]}]}
        """,
        """
        {"type":"text","text":"Buttons","actions":[{"type":"postback","text":"A postback","payload":"POSTBACK"},
          {"type":"link","text":"A link","uri":"https://example.org/"},
          {"type":"webview","text":"A webview","uri":"https://example.org/view","fallback":"https://example.org/"}]}
        """,
        Form,
        """
        {"type":"text","text":"Quick replies","actions":[{"type":"reply","text":"Yes please","payload":"YES"},
          {"type":"locationRequest","text":"Send your location"}]}
        """,
    ];

    /// <summary>Creates a user with a message of each kind, and a bot that does not listen.</summary>
    public static async Task<FakeUser> CreateUserAsync(FakeSmooch smooch, CancellationToken cancellationToken)
    {
        smooch.App.AddIntegration(new FakeIntegrationOptions
        {
            Name = "bot",
            WebhookTarget = $"http://127.0.0.1:{LoopbackPort.FindFree()}/hook",
            Triggers = ["conversation:message", "conversation:postback"],
        });
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira", Surname = "Sol" });
        await mira.SayAsync("Hello", cancellationToken);
        await SendAllAsync(smooch, mira, cancellationToken);
        return mira;
    }

    public static async Task SendAllAsync(FakeSmooch smooch, FakeUser user, CancellationToken cancellationToken)
    {
        foreach (var content in All)
            await SendAsync(smooch, user, content, cancellationToken);
    }

    private static async Task SendAsync(FakeSmooch smooch, FakeUser user, string content, CancellationToken cancellationToken)
    {
        using var sunshine = smooch.CreateSunshineClient();
        var body = new JsonObject { ["author"] = new JsonObject { ["type"] = "business" }, ["content"] = JsonNode.Parse(content) };
        await sunshine.Raw.SendAsync(
            new RawRequest(HttpMethod.Post, $"/conversations/{user.Conversation!.Id}/messages")
            {
                Body = JsonSerializer.SerializeToElement(body),
            },
            cancellationToken);
    }
}
