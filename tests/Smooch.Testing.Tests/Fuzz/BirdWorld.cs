using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A <see cref="FakeMessageBird"/> with contacts, conversations, channels and webhooks.</summary>
internal sealed class BirdWorld : FuzzWorld
{
    private static readonly string[] Changes =
    [
        .. Contents().Select(content =>
            """POST /v1/conversations/start {"to":"+31600000002","channelId":"<channel>","from":"<channel>","tag":"t","reportUrl":"https://example.org/r","""
                + content
                + "}"),
        .. Contents().Select(content => "POST /v1/conversations/<conversation>/messages {" + content + "}"),
        .. Contents().Select(content =>
            """POST /v1/send {"to":"+31600000003","from":"<channel>","trackId":"t","source":{"a":1},"fallback":{"from":"<sms>","after":"1s","type":"text","content":{"text":"x"}},"""
                + content
                + "}"),
        """POST /v1/conversations {"contactId":"<contact>"}""", """PATCH /v1/conversations/<conversation> {"status":"active"}""",
        "GET /v1/conversations?limit=5&offset=1&status=active", "GET /v1/conversations?ids=<conversation>",
        """POST /v1/webhooks {"events":["message.created","conversation.updated"],"channelId":"<channel>","url":"https://example.com/webhook","settings":{"retry":2,"headers":{"x":"y"},"username":"u","password":"p"}}""",
        """PATCH /v1/webhooks/<hook> {"status":"disabled","url":"https://example.com/b","events":["message.updated"]}""",
        """PUT /v1/webhooks/<hook> {"status":"enabled"}""", "GET /v1/messages?ids=<message>", "GET /v1/messages/<message>",
    ];

    private static readonly string[] Shown =
    [
        "GET /v1/conversations", "GET /v1/conversations/<conversation>", "GET /v1/conversations/contact/<contact>",
        "GET /v1/conversations/<conversation>/messages", "GET /v1/messages?ids=<message>", "GET /v1/messages/<message>",
        "GET /v1/webhooks", "GET /v1/webhooks/<hook>",
    ];

    private readonly FakeMessageBird fake;
    private readonly HttpClient http;

    private BirdWorld(FakeMessageBird fake)
    {
        this.fake = fake;
        http = new HttpClient { BaseAddress = fake.BaseAddress };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", Authorization);
    }

    public static async Task<BirdWorld> StartAsync(int seed, CancellationToken cancellationToken)
    {
        var world = new BirdWorld(await FakeMessageBird.StartAsync(new() { Seed = seed }, cancellationToken));
        var bird = world.fake;
        var contact = bird.CreateContact(new FakeContactOptions { FirstName = "Mira" });
        await contact.SayAsync("Hello", cancellationToken);
        world.Names["channel"] = bird.Channel.Id;
        world.Names["sms"] = bird.CreateChannel("sms").Id;
        world.Names["contact"] = contact.Id;
        world.Names["conversation"] = contact.ConversationId!;
        world.Names["hook"] = bird.AddWebhook("https://bot.example.org/hook");
        var messages = await world.http.GetStringAsync(
            new Uri($"v1/conversations/{contact.ConversationId}/messages", UriKind.Relative),
            cancellationToken);
        world.Names["message"] = (string)JsonNode.Parse(messages)!["items"]![0]!["id"]!;
        return world;
    }

    protected override IReadOnlyList<string> Templates => Changes;

    protected override IReadOnlyList<string> Readings => Shown;

    protected override Uri Address => fake.BaseAddress;

    protected override string Authorization => $"AccessKey {fake.AccessKey}";

    public override async Task<string> SnapshotAsync(CancellationToken cancellationToken)
    {
        var all = new StringBuilder();
        foreach (var list in (string[])["conversations?limit=100", "webhooks?limit=100"])
            all.Append(await http.GetStringAsync(new Uri("v1/" + list, UriKind.Relative), cancellationToken));

        foreach (var contact in fake.Contacts)
            all.Append(CultureInfo.InvariantCulture, $"{contact.Id} {contact.ConversationId} {contact.Messages.Count}");

        return all.ToString();
    }

    public override async ValueTask DisposeAsync()
    {
        http.Dispose();
        await base.DisposeAsync();
        await fake.DisposeAsync();
    }

    private static string[] Contents() =>
    [
        """ "type":"text","content":{"text":"Hi"} """,
        """ "type":"image","content":{"image":{"url":"https://example.org/a.png","caption":"c"}} """,
        """ "type":"video","content":{"video":{"url":"https://example.org/a.mp4"}} """,
        """ "type":"audio","content":{"audio":{"url":"https://example.org/a.mp3"}} """,
        """ "type":"file","content":{"file":{"url":"https://example.org/a.pdf","caption":"c"}} """,
        """ "type":"location","content":{"location":{"latitude":52.3,"longitude":4.9}} """,
        """ "type":"hsm","content":{"hsm":{"namespace":"n","templateName":"order","language":{"policy":"deterministic","code":"en"},"params":[{"default":"x"}],"components":[{"type":"body","parameters":[{"type":"text","text":"x"}]}]}} """,
        """ "type":"interactive","content":{"interactive":{"type":"button","header":{"type":"text","text":"h"},"body":{"text":"b"},"footer":{"text":"f"},"action":{"buttons":[{"id":"1","type":"reply","title":"Yes","reply":{"id":"1","title":"Yes"}}]}}} """,
    ];
}
