using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class IntegrationTests
{
    public static TheoryData<string, string> Creations => new()
    {
        { "v1", """{"type":"web","brandColor":"65758e","fixedIntroPane":true,"originWhitelist":["https://example.org"]}""" },
        { "v1", """{"type":"messenger","pageAccessToken":"SECRET","appId":"1","appSecret":"SECRET"}""" },
        { "v1.1", """{"type":"instagram","pageAccessToken":"SECRET","appId":"1","appSecret":"SECRET"}""" },
        { "v1", """{"type":"twilio","accountSid":"AC1","authToken":"SECRET","phoneNumberSid":"PN1"}""" },
        { "v1.1", """{"type":"messagebird","accessKey":"SECRET","originator":"12262121021","signingKey":"SECRET"}""" },
        { "v1", """{"type":"telegram","token":"SECRET"}""" },
        { "v1", """{"type":"line","channelAccessToken":"SECRET","channelSecret":"SECRET"}""" },
        { "v1.1", """{"type":"line","channelId":"1"}""" },
        { "v1", """{"type":"viber","token":"SECRET"}""" },
        { "v1", """{"type":"wechat","appId":"1","appSecret":"SECRET","encodingAesKey":"SECRET"}""" },
        {
            "v1",
            """{"type":"twitter","consumerKey":"k","consumerSecret":"SECRET","accessTokenKey":"a","accessTokenSecret":"SECRET","tier":"premium","envName":"e"}"""
        },
        { "v1", """{"type":"mailgun","apiKey":"SECRET","domain":"example.org","incomingAddress":"in@example.org"}""" },
        { "v1", """{"type":"frontendEmail"}""" },
        { "v1", """{"type":"apn","certificate":"SECRET","password":"SECRET","autoUpdateBadge":true}""" },
        { "v1", """{"type":"fcm","serverKey":"SECRET","senderId":"1"}""" },
        { "v1", """{"type":"whatsapp","baseUrl":"https://wa.example.org","username":"u","password":"SECRET"}""" },
        { "v1.1", """{"type":"apple","businessId":"b","apiSecret":"SECRET","mspId":"SECRET"}""" },
    };

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task Each_type_is_created_and_keeps_its_secrets(string version, string body)
    {
        await using var fake = await Fake.StartAsync();
        var response = (await fake.PostAsync($"{version}/integrations", body)).Expect(201);
        Assert.DoesNotContain("SECRET", response.Text, StringComparison.Ordinal);
        Assert.Equal((string)JsonNode.Parse(body)!["type"]!, (string)response["integration"]["type"]!);
        Assert.Equal("active", (string)response["integration"]["status"]!);
        Assert.Equal(response.Text, (await fake.GetAsync($"{version}/integrations/{response["integration"]["_id"]}")).Expect(200).Text);
    }

    [Theory]
    [InlineData("v1.1", """{"type":"toaster"}""")]
    [InlineData("v1.1", """{"type":"frontendEmail"}""")]
    [InlineData("v1", """{"type":"apple","businessId":"b","apiSecret":"x","mspId":"y"}""")]
    [InlineData("v1", """{"type":"line"}""")]
    [InlineData("v1.1", """{"type":"twilio","accountSid":"AC1"}""")]
    [InlineData("v1.1", """{"type":"web","displayStyle":"round"}""")]
    [InlineData("v1.1", """{"type":"web","fixedIntroPane":"yes"}""")]
    [InlineData("v1.1", """{"type":"whatsapp"}""")]
    [InlineData("v1.1", """{"type":"whatsapp","deploymentId":"5bf0ab02e3c90d0022f4b832"}""")]
    public async Task A_malformed_integration_is_rejected(string version, string body)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync($"{version}/integrations", body)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task Unset_web_settings_are_null_and_null_unsets()
    {
        await using var fake = await Fake.StartAsync();
        var created = (
            await fake.PostAsync("v1.1/integrations", """{"type":"web","originWhitelist":["https://a"],"displayName":"Site"}"""))
                .Expect(201)["integration"]
                .AsObject();
        Assert.True(created.TryGetPropertyValue("backgroundImageUrl", out var background) && background is null);
        Assert.Equal("Site", (string)created["displayName"]!);
        var path = $"v1.1/integrations/{created["_id"]}";
        var updated = (
            await fake.PutAsync(path, """{"originWhitelist":null,"brandColor":"ffffff"}""")).Expect(200)["integration"].AsObject();
        Assert.True(updated.TryGetPropertyValue("originWhitelist", out var whitelist) && whitelist is null);
        Assert.Equal("ffffff", (string)updated["brandColor"]!);
        Assert.Equal("{}", (await fake.DeleteAsync(path)).Expect(200).Text);
        (await fake.GetAsync(path)).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task Lists_are_filtered_and_paged_in_v1_1_only()
    {
        await using var fake = await Fake.StartAsync();
        foreach (
            var body in new[]
            {
                """{"type":"telegram","token":"t"}""",
                """{"type":"viber","token":"t"}""",
                """{"type":"viber","token":"t"}""",
            })
            (await fake.PostAsync("v1.1/integrations", body)).Expect(201);

        var page = (await fake.GetAsync("v1.1/integrations?types=viber,line&limit=1")).Expect(200);
        Assert.Equal((1, true), (page["integrations"].AsArray().Count, (bool)page["hasMore"]));
        var all = (await fake.GetAsync("v1/integrations")).Expect(200);
        Assert.Equal(3, all["integrations"].AsArray().Count);
        Assert.False(all.Json.ContainsKey("hasMore"));
    }

    [Fact]
    public async Task WhatsApp_goes_from_deployment_to_profile_and_templates()
    {
        await using var fake = await Fake.StartAsync();
        var account = Fake.Bearer(fake.AccountJwt);
        var deployment = (string)(
            await fake.PostAsync("v1.1/whatsapp/deployments", """{"hosting":"smooch","callbackUrl":"https://example.org/cb"}""", account))
                .Expect(201)["deployment"]["_id"]!;
        var path = $"v1.1/whatsapp/deployments/{deployment}";
        (await fake.PostAsync($"{path}/code/confirm", """{"code":"123"}""", account)).ExpectError(400, "bad_request");
        Assert.Equal(
            "pending",
            (string)(
                await fake.PostAsync(
                    $"{path}/activate",
                    """{"phoneNumber":"+15145550000","verifiedNameCertificate":"c","method":"sms"}""",
                    account))
                    .Expect(200)["deployment"]["status"]!);
        Assert.Equal(
            "registered",
            (string)(await fake.PostAsync($"{path}/code/confirm", """{"code":"123"}""", account)).Expect(200)["deployment"]["status"]!);
        var integration = (
            await fake.PostAsync("v1.1/integrations", $$"""{"type":"whatsapp","deploymentId":"{{deployment}}"}"""))
                .Expect(201)["integration"];
        Assert.Equal("+15145550000", (string)integration["phoneNumber"]!);
        Assert.Equal("integrated", (string)(await fake.GetAsync(path, account)).Expect(200)["deployment"]["status"]!);

        var below = $"v1.1/integrations/{integration["_id"]}";
        Assert.Equal("", (await fake.PutAsync($"{below}/profile", """{"about":"We sell","websites":["https://a"]}""")).Expect(200).Text);
        (await fake.PutAsync($"{below}/profile", """{"websites":["a","b","c"]}""")).ExpectError(400, "bad_request");
        Assert.Equal("We sell", (string)(await fake.GetAsync($"{below}/profile")).Expect(200)["profile"]["about"]!);
        using var photo = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "source", "photo.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{below}/profile/photo") { Content = photo };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", fake.AppJwt);
        Assert.StartsWith("http://127.0.0.1", (string)(await fake.SendAsync(request)).Expect(200)["photoUrl"]!, StringComparison.Ordinal);

        const string Template =
            """{"category":"SHIPPING_UPDATE","name":"sent","language":"en","components":[{"type":"BODY","text":"Sent"}]}""";
        var template = (await fake.PostAsync($"{below}/messageTemplates", Template)).Expect(201)["messageTemplate"];
        Assert.Equal("PENDING", (string)template["status"]!);
        Assert.Matches("^[0-9]+$", (string)template["id"]!);
        Assert.Single(
            (await fake.GetAsync($"{below}/messagetemplates?name=sent&status=PENDING")).Expect(200)["messageTemplates"].AsArray());
        Assert.Equal("{}", (await fake.DeleteAsync($"{below}/messageTemplates/sent")).Expect(200).Text);
        (await fake.DeleteAsync($"{below}/messageTemplates/sent")).ExpectError(404, "not_found");

        Assert.Equal("deleting", (string)(await fake.DeleteAsync(path, account)).Expect(202)["deployment"]["status"]!);
        Assert.Equal("""{"deployments":[]}""", (await fake.GetAsync("v1.1/whatsapp/deployments", account)).Expect(200).Text);
    }

    [Fact]
    public async Task A_self_hosted_deployment_is_deleted_immediately()
    {
        await using var fake = await Fake.StartAsync();
        var account = Fake.Bearer(fake.AccountJwt);
        (await fake.PostAsync("v1.1/whatsapp/deployments", """{"hosting":"self"}""", account)).ExpectError(400, "bad_request");
        var id = (
            await fake.PostAsync(
                "v1.1/whatsapp/deployments",
                """{"hosting":"self","baseUrl":"https://wa","username":"u","password":"SECRET"}""",
                account))
                .Expect(201)["deployment"]["_id"]!;
        Assert.Equal("", (await fake.DeleteAsync($"v1.1/whatsapp/deployments/{id}", account)).Expect(200).Text);
    }

    [Fact]
    public async Task A_profile_is_for_WhatsApp_only()
    {
        await using var fake = await Fake.StartAsync();
        var id = (await fake.PostAsync("v1.1/integrations", """{"type":"viber","token":"t"}""")).Expect(201)["integration"]["_id"]!;
        (await fake.PutAsync($"v1.1/integrations/{id}/profile", """{"about":"x"}""")).ExpectError(400, "bad_request");
        var user = fake.Smooch.CreateUser();
        var link = (await fake.GetAsync($"v1.1/appusers/{user.Id}/linkrequest?integrationIds={id}")).Expect(200)["linkRequests"][0]!;
        Assert.Equal("viber", (string)link["type"]!);
        Assert.Matches("^lr_", (string)link["code"]!);
    }
}
