using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A <see cref="FakeSmooch"/> with users, conversations, integrations, webhooks, keys, menus and templates.</summary>
internal sealed class SmoochWorld : FuzzWorld
{
    private readonly FakeSmooch fake;
    private readonly IReadOnlyList<string> templates;

    private SmoochWorld(FakeSmooch fake, string version)
    {
        this.fake = fake;
        templates = SmoochRequests.Of(version);
    }

    public static async Task<SmoochWorld> StartAsync(
        string version,
        int seed,
        string? state = null,
        CancellationToken cancellationToken = default)
    {
        var started = await FakeSmooch.StartAsync(
            new() { Seed = seed, ProbeWebhookTargets = false, MultiConversation = true, State = state },
            cancellationToken);
        var world = new SmoochWorld(started, version);
        if (state is null)
            await world.FillAsync(cancellationToken);

        return world;
    }

    protected override IReadOnlyList<string> Templates => templates;

    protected override IReadOnlyList<string> Readings => SmoochRequests.Readings;

    protected override Uri Address => fake.BaseAddress;

    protected override string Authorization => "Bearer " + Fake.Jwt(fake.KeyId, fake.Secret, """{"scope":"app"}""");

    protected override (string Id, string Secret) Key => (fake.KeyId, fake.Secret);

    public override Task<string> SnapshotAsync(CancellationToken cancellationToken) => Task.FromResult(fake.ExportState());

    /// <summary>A new fake with the state of this one: whatever was accepted can also be saved and loaded.</summary>
    public async Task CheckThatStateLoadsAsync(CancellationToken cancellationToken)
    {
        await using var other = await StartAsync("v2", 1, fake.ExportState(), cancellationToken);
        foreach (var (name, value) in Names)
            other.Names[name] = value;

        await other.CheckReadingsAsync("loading the state", cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await fake.DisposeAsync();
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = fake.BaseAddress };
        http.DefaultRequestHeaders.Add("Authorization", Authorization);
        Names["app"] = fake.AppId;
        var mira = fake.CreateUser(
            new FakeUserOptions { UserId = "mira", GivenName = "Mira", VerifiedEmail = "mira@example.org", ZendeskId = "12345678901234" });
        var tom = fake.CreateUser(new FakeUserOptions { UserId = "tom" });
        await mira.SayAsync("Hello", cancellationToken);
        await tom.SayAsync("Hi", cancellationToken);
        (Names["user"], Names["other"]) = (mira.Id, tom.Id);
        var triggers = V2Triggers();
        var bot = fake.App.AddIntegration(
            new FakeIntegrationOptions
            {
                Name = "bot",
                OnSwitchboard = true,
                WebhookTarget = "https://bot.example.org/v2",
                Triggers = [.. triggers],
                IncludeFullUser = true,
                IncludeFullSource = true,
            });
        var desk = fake.App.AddIntegration(new FakeIntegrationOptions { Name = "desk", OnSwitchboard = true });
        (Names["bot"], Names["desk"], Names["deskPlace"], Names["botKey"]) = (bot.Id, desk.Id, desk.SwitchboardIntegrationId!, bot.KeyId);
        (Names["hook2"], Names["key"]) = (bot.WebhookId!, fake.KeyId);
        fake.App.AddWebhook(
            "https://bot.example.org/v1",
            [WebhookTrigger.MessageAppUser, WebhookTrigger.MessageAppMaker],
            version: SmoochApiVersion.V1);
        fake.AddOAuthClient("partner", "secret", "https://partner.example.org/done");
        Names["hook"] = await AddAsync(
            "v1.1/webhooks",
            """{"target":"https://bot.example.org/hook","triggers":["*"],"includeClient":true,"includeFullAppUser":true}""",
            "webhook");
        Names["twilio"] = await AddAsync(
            "v1.1/integrations",
            """{"type":"twilio","accountSid":"a","authToken":"b","phoneNumberSid":"c"}""",
            "integration");
        var account = Fake.Jwt(fake.AccountKeyId, fake.AccountSecret, """{"scope":"account"}""");
        var deployment = (string)(await PostAsync("v1.1/whatsapp/deployments", """{"hosting":"smooch"}""", account))["deployment"]!["_id"]!;
        foreach (var (step, body) in new[]
        {
            ("activate", """{"phoneNumber":"+34600000000","verifiedNameCertificate":"c","method":"sms"}"""),
            ("code/confirm", """{"code":"123456"}"""),
        })
            await PostAsync($"v1.1/whatsapp/deployments/{deployment}/{step}", body, account);

        Names["whatsapp"] = await AddAsync("v1.1/integrations", $$"""{"type":"whatsapp","deploymentId":"{{deployment}}"}""", "integration");
        Names["template"] = await AddAsync(
            "v1.1/templates",
            """{"name":"hi","message":{"role":"appMaker","type":"text","text":"Hello"}}""",
            "template");
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent([1, 2, 3]) { Headers = { { "Content-Type", "image/png" } } }, "source", "a.png" },
        };
        using var uploaded = await http.PostAsync(new Uri("v1.1/attachments?access=public", UriKind.Relative), form, cancellationToken);
        Names["media"] = (string)JsonNode.Parse(await uploaded.Content.ReadAsStringAsync(cancellationToken))!["mediaUrl"]!;
        var posted = await PostAsync(
            "v1.1/appusers/mira/messages",
            """{"role":"appMaker","type":"text","text":"When?","actions":[{"type":"postback","text":"Today","payload":"TODAY"}]}""");
        (Names["message"], Names["action"]) = ((string)posted["message"]!["_id"]!, (string)posted["message"]!["actions"]![0]!["_id"]!);
        Names["conversation"] = (string)posted["conversation"]!["_id"]!;
        var v2 = string.Create(CultureInfo.InvariantCulture, $"v2/apps/{fake.AppId}/");
        Names["second"] = (string)(
            await PostAsync(
                v2 + "conversations",
                $$"""{"type":"personal","participants":[{"userId":"{{mira.Id}}"}]}"""))["conversation"]!["id"]!;
        Names["group"] = (string)(
            await PostAsync(
                v2 + "conversations",
                $$"""{"type":"sdkGroup","participants":[{"userId":"{{mira.Id}}"},{"userId":"{{tom.Id}}"}]}"""))["conversation"]!["id"]!;
        Names["board"] = (string)(
            await http.GetFromJsonAsync<JsonObject>(
                new Uri(v2 + "switchboards", UriKind.Relative),
                cancellationToken))!["switchboards"]![0]!["id"]!;

        async Task<string> AddAsync(string path, string body, string envelope) => (string)(await PostAsync(path, body))[envelope]!["_id"]!;

        async Task<JsonObject> PostAsync(string path, string body, string? token = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
            };
            if (token is not null)
                request.Headers.Add("Authorization", "Bearer " + token);

            using var response = await http.SendAsync(request, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{path}: {text}");
            return (JsonObject)JsonNode.Parse(text)!;
        }
    }

    private static string[] V2Triggers() =>
    [
        "conversation:create", "conversation:message", "conversation:postback", "conversation:read", "conversation:typing",
        "conversation:join", "conversation:leave", "conversation:remove",
        "client:add", "client:remove", "client:update", "user:merge", "user:update", "user:remove", "switchboard:passControl",
        "switchboard:offerControl", "switchboard:acceptControl", "switchboard:releaseControl",
    ];
}
