using Smooch.Testing.Tests.V2;

namespace Smooch.Testing.Tests;

/// <summary>Every documented limit: accepted at it, rejected one above.</summary>
public sealed class LimitTests
{
    public static TheoryData<string> Names => [.. LimitRow.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_limit_is_accepted_and_one_above_is_rejected(string name)
    {
        var row = LimitRow.All.Single(row => row.Name == name);
        await using var fake = await Fake.StartAsync();
        var path = await PathAsync(fake, row.Path);
        var before = fake.Smooch.ExportState();
        var above = await fake.SendAsync(row.Method, path, row.Body(row.Limit + 1));
        Assert.True((int)above.Status == row.Rejected, $"One above: {(int)above.Status} {above.Text}");
        Assert.Equal(before, fake.Smooch.ExportState());
        var at = await fake.SendAsync(row.Method, path, row.Body(row.Limit));
        Assert.True((int)at.Status is 200 or 201, $"At the limit: {(int)at.Status} {at.Text}");
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v1.1")]
    public async Task An_app_has_ten_webhooks(string version)
    {
        await using var fake = await Fake.StartAsync(new() { ProbeWebhookTargets = false });
        for (var i = 0; i < 10; i++)
            (await fake.PostAsync($"{version}/webhooks", $$"""{"target":"https://example.org/{{i}}"}""")).Expect(201);

        (await fake.PostAsync($"{version}/webhooks", """{"target":"https://example.org/more"}""")).ExpectError(400, "bad_request");
    }

    [Theory]
    [InlineData("keys", """{"displayName":"Key"}""", true)]
    [InlineData("integrations/<bot>/keys", """{"displayName":"Key"}""", false)]
    [InlineData("integrations/<bot>/webhooks", """{"target":"https://example.org","triggers":["user:merge"]}""", false)]
    public async Task There_are_ten_keys_and_webhooks_in_v2(string path, string body, bool isOfAccount)
    {
        await using var fake = await Fake.StartAsync();
        path = fake.Path(path).Replace("<bot>", fake.Smooch.App.AddIntegration().Id, StringComparison.Ordinal);
        var credential = Fake.Bearer(isOfAccount ? fake.AccountJwt : fake.AppJwt);
        var statuses = new List<int>();
        for (var i = 0; i < 11; i++)
            statuses.Add((int)(await fake.PostAsync(path, body, credential)).Status);

        // The first key is there from the start.
        var made = path.EndsWith("keys", StringComparison.Ordinal) ? 9 : 10;
        Assert.Equal([.. Enumerable.Repeat(201, made), .. Enumerable.Repeat(400, 11 - made)], statuses);
    }

    [Fact]
    public async Task A_switchboard_has_ten_integrations_and_an_app_one_switchboard()
    {
        await using var fake = await Fake.StartAsync();
        for (var i = 0; i < 10; i++)
            fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { Name = $"bot{i}", OnSwitchboard = true });

        var more = fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { Name = "more" });
        var board = (string)(await fake.GetV2Async("switchboards")).Expect(200)["switchboards"][0]!["id"]!;
        (await fake.PostV2Async($"switchboards/{board}/switchboardIntegrations", $$"""{"name":"more","integrationId":"{{more.Id}}"}"""))
            .ExpectErrors(400, "too_many_switchboard_integrations", "max number");
        (await fake.PostV2Async("switchboards", "{}")).ExpectErrors(400, "bad_request", "Only one switchboard");
    }

    [Theory]
    [InlineData("v1/appusers/mira/messages")]
    [InlineData("v1.1/appusers/mira/messages")]
    [InlineData("v2")]
    public async Task A_button_needs_an_absolute_URL(string path)
    {
        await using var fake = await Fake.StartAsync();
        var before = await PathAsync(fake, path == "v2" ? "sc/v2/apps/<app>/conversations/<conversation>/messages" : path);
        foreach (var (uri, fits) in new[]
        {
            ("https://example.org/a?b=c", true),
            ("tel:+34600000000", true),
            ("mailto:mira@example.org", true),
            ("example.org", false),
            ("not a url", false),
            ("", false),
            ("http://", false),
            ("http://[", false),
        })
        {
            var actions = $$"""[{"type":"link","text":"a","uri":"{{uri}}"}]""";
            var body = path == "v2"
                ? $$$"""{"author":{"type":"business"},"content":{"type":"text","text":"x","actions":{{{actions}}}}}"""
                : $$"""{"role":"appMaker","type":"text","text":"x","actions":{{actions}}}""";
            var response = await fake.PostAsync(before, body);
            Assert.True((int)response.Status == (fits ? 201 : 400), $"{uri}: {response.Text}");
        }
    }

    private static async Task<string> PathAsync(Fake fake, string path)
    {
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        for (var i = 0; i < 11; i++)
            fake.Smooch.CreateUser(new FakeUserOptions { UserId = $"person{i}" });

        await fake.Smooch.App.User("mira").SayAsync("Hello", Fake.Token);
        var bot = fake.Smooch.App.AddIntegration(new FakeIntegrationOptions { OnSwitchboard = true });
        var board = (string)(await fake.GetV2Async("switchboards")).Expect(200)["switchboards"][0]!["id"]!;
        if (path.Contains("<whatsapp>", StringComparison.Ordinal))
            path = path.Replace("<whatsapp>", await WhatsAppAsync(fake), StringComparison.Ordinal);

        return path.Replace("<app>", fake.Smooch.AppId, StringComparison.Ordinal)
            .Replace("<conversation>", fake.Smooch.App.Conversations[0].Id, StringComparison.Ordinal)
            .Replace("<bot>", bot.Id, StringComparison.Ordinal)
            .Replace("<board>", board, StringComparison.Ordinal)
            .Replace("<place>", bot.SwitchboardIntegrationId, StringComparison.Ordinal);
    }

    private static async Task<string> WhatsAppAsync(Fake fake)
    {
        var account = Fake.Bearer(fake.AccountJwt);
        var deployment = (string)(
            await fake.PostAsync("v1.1/whatsapp/deployments", """{"hosting":"smooch"}""", account)).Expect(201)["deployment"]["_id"]!;
        (
            await fake.PostAsync(
                $"v1.1/whatsapp/deployments/{deployment}/activate",
                """{"phoneNumber":"+34600000000","verifiedNameCertificate":"c","method":"sms"}""",
                account)).Expect(200);
        (await fake.PostAsync($"v1.1/whatsapp/deployments/{deployment}/code/confirm", """{"code":"123456"}""", account)).Expect(200);
        return (string)(
            await fake.PostAsync("v1.1/integrations", $$"""{"type":"whatsapp","deploymentId":"{{deployment}}"}"""))
                .Expect(201)["integration"]["_id"]!;
    }
}
