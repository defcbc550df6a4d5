namespace Smooch.Testing.Tests;

public sealed class ManagementTests
{
    [Fact]
    public async Task Apps_are_created_listed_changed_and_deleted()
    {
        await using var fake = await Fake.StartAsync();
        var account = Fake.Bearer(fake.AccountJwt);
        var created = (
            await fake.PostAsync(
                "v1.1/apps",
                """{"name":"Second","settings":{"useAnimalNames":true,"conversationRetentionSeconds":60},"metadata":{"a":1}}""",
                account)).Expect(201);
        var app = created["app"];
        Assert.Equal("Second", (string)app["name"]!);
        Assert.Matches("^[a-z0-9]{25}$", (string)app["appToken"]!);
        Assert.True((bool)app["settings"]!["useAnimalNames"]!);
        Assert.Equal(60, (int)app["settings"]!["conversationRetentionSeconds"]!);
        Assert.Equal("""{"a":1}""", app["metadata"]!.ToJsonString());
        var path = $"v1.1/apps/{app["_id"]}";
        Assert.Equal(created.Text, (await fake.GetAsync(path, account)).Expect(200).Text);
        Assert.Equal("Renamed", (string)(await fake.PutAsync(path, """{"name":"Renamed"}""", account)).Expect(200)["app"]["name"]!);
        var list = (await fake.GetAsync("v1.1/apps?limit=1&offset=1", account)).Expect(200);
        Assert.Equal((1, false, 1), (list["apps"].AsArray().Count, (bool)list["hasMore"], (int)list["offset"]));
        Assert.True((bool)(await fake.GetAsync("v1.1/apps?limit=1", account)).Expect(200)["hasMore"]);
        Assert.Equal(
            ["androidIntegrationId", "iosIntegrationId", "webIntegrationId"],
            (await fake.GetAsync(path + "/sdks", account)).Expect(200).Json.Select(member => member.Key));
        Assert.Equal("{}", (await fake.DeleteAsync(path, account)).Expect(200).Text);
        (await fake.GetAsync(path, account)).ExpectError(404, "not_found");
        (await fake.GetAsync("v1/appusers/x", Fake.AppToken((string)app["appToken"]!))).ExpectError(401, "unauthorized");
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("limit=ten")]
    [InlineData("offset=-1")]
    public async Task A_list_has_limits(string query)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.GetAsync($"v1.1/apps?{query}", Fake.Bearer(fake.AccountJwt))).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task An_app_key_does_not_manage_apps()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.GetAsync("v1.1/apps")).ExpectError(403, "forbidden");
        (await fake.PostAsync($"v1.1/apps/{fake.Smooch.AppId}/keys", """{"name":"k"}""")).ExpectError(403, "forbidden");
    }

    [Fact]
    public async Task A_new_key_and_its_JWT_open_the_app_until_it_is_deleted()
    {
        await using var fake = await Fake.StartAsync();
        var account = Fake.Bearer(fake.AccountJwt);
        var keys = $"v1.1/apps/{fake.Smooch.AppId}/keys";
        var created = (await fake.PostAsync(keys, """{"name":"ci"}""", account)).Expect(201);
        var (id, secret) = ((string)created["key"]["_id"]!, (string)created["key"]["secret"]!);
        Assert.Matches("^app_[0-9a-f]{24}$", id);
        Assert.Equal(created.Text, (await fake.GetAsync($"{keys}/{id}", account)).Expect(200).Text);
        Assert.Equal(2, (await fake.GetAsync(keys, account)).Expect(200)["keys"].AsArray().Count);
        var jwt = (string)(await fake.GetAsync($"{keys}/{id}/jwt", account)).Expect(200)["jwt"]!;
        (await fake.GetAsync("v1.1/webhooks", Fake.Bearer(jwt))).Expect(200);
        (await fake.GetAsync("v1.1/webhooks", Fake.Basic(id, secret))).Expect(200);
        Assert.Equal("{}", (await fake.DeleteAsync($"{keys}/{id}", account)).Expect(200).Text);
        (await fake.GetAsync("v1.1/webhooks", Fake.Bearer(jwt))).ExpectError(401, "unauthorized");
        (await fake.PostAsync(keys, "{}", account)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task A_service_account_sees_only_the_apps_it_made()
    {
        await using var fake = await Fake.StartAsync();
        var account = Fake.Bearer(fake.AccountJwt);
        var created = (await fake.PostAsync("v1/serviceaccounts", """{"name":"robot"}""", account)).Expect(201)["serviceAccount"];
        var path = $"v1.1/serviceaccounts/{created["_id"]}";
        var key = (await fake.PostAsync($"{path}/keys", """{"name":"k"}""", account)).Expect(201)["key"];
        Assert.Matches("^svc_[0-9a-f]{24}$", (string)key["_id"]!);
        var jwt = (string)(await fake.GetAsync($"{path}/keys/{key["_id"]}/jwt", account)).Expect(200)["jwt"]!;
        var robot = Fake.Bearer(jwt);

        Assert.Empty((await fake.GetAsync("v1.1/apps", robot)).Expect(200)["apps"].AsArray());
        (await fake.GetAsync($"v1.1/apps/{fake.Smooch.AppId}", robot)).ExpectError(404, "not_found");
        (await fake.GetAsync($"v1.1/apps/{fake.Smooch.AppId}/webhooks", robot)).ExpectError(404, "not_found");
        var own = (await fake.PostAsync("v1.1/apps", """{"name":"Own"}""", robot)).Expect(201)["app"]["_id"]!;
        (await fake.GetAsync($"v1.1/apps/{own}/webhooks", robot)).Expect(200);
        Assert.Equal(
            own.ToString(),
            (string)Assert.Single(
                (await fake.GetAsync($"v1.1/apps?serviceAccountId={created["_id"]}", account)).Expect(200)["apps"].AsArray())!["_id"]!);

        Assert.Equal(
            "renamed",
            (string)(await fake.PutAsync(path, """{"name":"renamed"}""", account)).Expect(200)["serviceAccount"]["name"]!);
        Assert.Single((await fake.GetAsync("v1.1/serviceaccounts", account)).Expect(200)["serviceAccounts"].AsArray());
        (await fake.DeleteAsync(path, account)).Expect(200);
        (await fake.GetAsync("v1.1/apps", robot)).ExpectError(401, "unauthorized");
    }

    [Fact]
    public async Task OAuth_gives_a_token_for_a_code_and_takes_it_back_with_its_webhooks()
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.AddOAuthClient("partner", "s3cret", "https://partner.example.org/callback");
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = fake.Smooch.BaseAddress };
        using var consent = await browser.GetAsync("oauth/authorize?client_id=partner&response_type=code&state=a%20b", Fake.Token);
        Assert.Equal(302, (int)consent.StatusCode);
        var query = consent.Headers.Location!.Query;
        Assert.EndsWith("&state=a%20b", query, StringComparison.Ordinal);
        var code = query[6..query.IndexOf('&', StringComparison.Ordinal)];

        (await TokenAsync(fake, code, "wrong")).ExpectError(401, "unauthorized");
        var token = (await TokenAsync(fake, code, "s3cret")).Expect(200);
        Assert.Equal("Bearer", (string)token["token_type"]!);
        (await TokenAsync(fake, code, "s3cret")).ExpectError(400, "bad_request");

        var access = Fake.Bearer((string)token["access_token"]!);
        (await fake.PostAsync("v1.1/webhooks", """{"target":"https://partner.example.org/hook"}""", access)).Expect(201);
        (await fake.GetAsync("v1.1/menu", access)).ExpectError(403, "forbidden");
        (await fake.DeleteAsync("oauth/authorization", access)).Expect(200);
        (await fake.GetAsync("v1.1/webhooks", access)).ExpectError(401, "unauthorized");
        Assert.Empty((await fake.GetAsync("v1.1/webhooks")).Expect(200)["webhooks"].AsArray());
    }

    [Theory]
    [InlineData("GET", "v1.1/stripe/account")]
    [InlineData("POST", "v1/appusers/x/integrations/twilio/ping")]
    [InlineData("POST", "v1.1/attachments/token")]
    public async Task An_endpoint_without_documentation_is_rejected_by_name(string method, string path)
    {
        await using var fake = await Fake.StartAsync();
        var response = (await fake.SendAsync(method, path)).ExpectError(501, "unsupported_by_fake");
        Assert.Contains("not documented", response.Description, StringComparison.Ordinal);
    }

    private static async Task<Response> TokenAsync(Fake fake, string code, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "oauth/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["code"] = code,
                ["grant_type"] = "authorization_code",
                ["client_id"] = "partner",
                ["client_secret"] = secret,
            }),
        };
        return await fake.SendAsync(request);
    }
}
