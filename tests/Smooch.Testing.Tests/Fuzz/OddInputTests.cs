using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>Odd requests by name: what comes of each, and that the fake goes on.</summary>
public sealed class OddInputTests
{
    [Theory]
    [InlineData("""{"properties":{"last":"hi \ud83d"}}""", "hi \uFFFD")]
    [InlineData("""{"properties":{"last":"\ude00 hi"}}""", "\uFFFD hi")]
    [InlineData("""{"properties":{"last":"\ude00\ud83d"}}""", "\uFFFD\uFFFD")]
    [InlineData("""{"properties":{"last":"\ud83d\ud83d\ude00"}}""", "\uFFFD😀")]
    [InlineData("""{"properties":{"last":"\ud83dx\ude00"}}""", "\uFFFDx\uFFFD")]
    [InlineData("""{"properties":{"last":"\\ud83d"}}""", """\ud83d""")]
    [InlineData("""{"properties":{"last":"\uD83D\uDE00"}}""", "😀")]
    public async Task Half_a_surrogate_pair_is_stored_as_a_replacement_character(string body, string expected)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u" });
        var updated = (await fake.PutAsync("v1.1/appusers/u", body)).Expect(200);
        Assert.Equal(expected, (string?)updated["appUser"]["properties"]!["last"]);
        foreach (var path in (string[])["v1/appusers/u", "v1.1/appusers/u"])
            Assert.Equal(expected, (string?)(await fake.GetAsync(path)).Expect(200)["appUser"]["properties"]!["last"]);

        Assert.Equal(
            expected,
            (string?)(await fake.GetAsync($"v2/apps/{fake.Smooch.AppId}/users/u")).Expect(200)["user"]["metadata"]!["last"]);
    }

    [Theory]
    [InlineData(
        "POST",
        "v1.1/appusers/u/messages",
        """{"role":"appMaker","type":"text","text":"\ud83d","name":"\ud83d","metadata":{"\ud83d":"\ud83d"}}""",
        "v1.1/appusers/u/messages")]
    [InlineData("POST", "v1/appusers/u/messages", """{"role":"appUser","text":"\ude00"}""", "v1/appusers/u/messages")]
    [InlineData(
        "POST",
        "v1/init",
        """{"device":{"id":"\ud83d","platform":"web","info":{"os":"\ud83d"}},"userId":"\ud83d"}""",
        "v1/appusers/u")]
    [InlineData("PUT", "v1.1/menu", """{"items":[{"type":"postback","text":"\ud83d","payload":"\ud83d"}]}""", "v1.1/menu")]
    [InlineData(
        "POST",
        "v1.1/templates",
        """{"name":"\ud83d","message":{"role":"appMaker","type":"text","text":"\ud83d"}}""",
        "v1.1/templates")]
    [InlineData("POST", "v1.1/integrations", """{"type":"web","displayName":"\ud83d"}""", "v1.1/integrations")]
    [InlineData("PATCH", "v2/apps/{appId}", """{"displayName":"\ud83d","metadata":{"\ud83d":"\ud83d"}}""", "v2/apps/{appId}")]
    [InlineData(
        "PATCH",
        "v2/apps/{appId}/users/u",
        """{"profile":{"givenName":"\ud83d","avatarUrl":null},"metadata":{"a":"\ud83d"}}""",
        "v2/apps/{appId}/users/u")]
    public async Task Half_a_surrogate_pair_in_any_string_leaves_what_can_be_read(string method, string path, string body, string read)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u" });
        (path, read) = (
            path.Replace("{appId}", fake.Smooch.AppId, StringComparison.Ordinal),
            read.Replace("{appId}", fake.Smooch.AppId, StringComparison.Ordinal));
        Assert.InRange((int)(await fake.SendAsync(method, path, body)).Status, 200, 299);
        Assert.IsType<JsonObject>((await fake.GetAsync(read)).Expect(200).Json, exactMatch: false);
    }

    public static TheoryData<string, string> BytesThatAreNoUtf8 => new()
    {
        { "a byte that never occurs", "FF" }, { "a start without its end", "C328" }, { "an encoded surrogate", "EDA0BD" },
        { "an overlong zero", "C080" },
        { "a character that is cut", "F09F98" }, { "beyond Unicode", "F4908080" },
    };

    [Theory]
    [MemberData(nameof(BytesThatAreNoUtf8))]
    public async Task Bytes_that_are_no_UTF_8_are_stored_as_replacement_characters(string kind, string bytes)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u" });
        using var request = new HttpRequestMessage(HttpMethod.Put, "v1.1/appusers/u");
        request.Content = new ByteArrayContent(
            [
                .. "{\"givenName\":\""u8,
                .. Convert.FromHexString(bytes),
                .. "\"}"u8,
            ])
        { Headers = { { "Content-Type", "application/json" } } };
        Fake.Bearer(fake.AppJwt)(request.Headers);
        (await fake.SendAsync(request)).Expect(200);
        Assert.True(
            (
                (string?)(await fake.GetAsync("v1.1/appusers/u")).Expect(200)["appUser"]["givenName"])?
                    .Contains('\uFFFD', StringComparison.Ordinal),
            kind);
    }

    [Theory]
    [InlineData("""{"scope":"app","exp":100000000000000000000}""")]
    [InlineData("""{"scope":"app","exp":-100000000000000000000}""")]
    [InlineData("""{"scope":"app","nbf":100000000000000000000}""")]
    [InlineData("""{"scope":"app","exp":1e400}""")]
    [InlineData("""{"scope":"app","exp":{}}""")]
    [InlineData("""{"scope":{"a":[]}}""")]
    [InlineData("""{"scope":"appUser","userId":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_token_with_odd_claims_is_401_in_every_version(string claims)
    {
        await using var fake = await Fake.StartAsync();
        var token = Fake.Bearer(Fake.Jwt(fake.Smooch.KeyId, fake.Smooch.Secret, claims));
        (await fake.GetAsync("v1/webhooks", token)).ExpectError(401, "unauthorized");
        (await fake.GetAsync("v1.1/webhooks", token)).ExpectError(401, "unauthorized");
        Assert.Equal(
            "unauthorized",
            (string?)(await fake.GetAsync($"v2/apps/{fake.Smooch.AppId}", token)).Expect(401)["errors"][0]!["code"]);
        (await fake.GetAsync("v1.1/webhooks")).Expect(200);
    }

    public static TheoryData<string, string, string> OddForms => new()
    {
        { "no boundary", "multipart/form-data", "--b--" },
        { "an empty boundary", "multipart/form-data; boundary=\"\"", "--\r\n\r\n----" },
        { "another boundary", "multipart/form-data; boundary=other", "--b\r\nContent-Disposition: form-data; name=\"source\"; "
            + "filename=\"a\"\r\n\r\nx\r\n--b--\r\n" },
        { "no end", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"source\"; "
            + "filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nx" },
        { "no name", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n" },
        { "no disposition", "multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n" },
        { "no media type", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"source\"; "
            + "filename=\"a.png\"\r\nContent-Type: image/\r\n\r\nx\r\n--b--\r\n" },
        { "a header line without a colon", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition\r\n\r\nx\r\n--b--\r\n" },
        {
            "a header of 20,000 characters", "multipart/form-data; boundary=b",
            $"--b\r\nX: {new string('h', 20_000)}\r\n\r\nx\r\n--b--\r\n"
        },
        { "no part", "multipart/form-data; boundary=b", "--b--\r\n" },
        { "nothing", "multipart/form-data; boundary=b", "" },
    };

    [Theory]
    [MemberData(nameof(OddForms))]
    public async Task A_form_that_is_none_is_400_and_stores_nothing(string kind, string type, string body)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u" });
        var before = fake.Smooch.ExportState();
        foreach (var path in (string[])[
            "v1/appusers/u/images",
            "v1.1/appusers/u/images",
            "v1.1/attachments?access=public",
            $"v2/apps/{fake.Smooch.AppId}/attachments?access=public",
        ])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path);
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            Fake.Bearer(fake.AppJwt)(request.Headers);
            var response = await fake.SendAsync(request);
            Assert.True((int)response.Status == 400, $"{kind} at {path}: {(int)response.Status} {response.Text}");
        }

        Assert.Equal(before, fake.Smooch.ExportState());
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%zz")]
    [InlineData("%ff")]
    [InlineData("%ed%a0%bd")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("a%2Fb")]
    [InlineData("%2e%2e")]
    [InlineData("a%0d%0ab")]
    public async Task An_odd_id_in_a_path_is_404_in_every_version(string id)
    {
        await using var fake = await Fake.StartAsync();
        using var connection = new RawConnection(fake.Smooch.BaseAddress);
        foreach (var path in (string[])[
            "/v1/appusers/",
            "/v1.1/appusers/",
            $"/v2/apps/{fake.Smooch.AppId}/users/",
            $"/v2/apps/{fake.Smooch.AppId}/conversations/",
        ])
        {
            var response = await connection.SendAsync(
                new RawRequest("GET", Encoding.UTF8.GetBytes(path + id), null).With("Authorization", "Bearer " + fake.AppJwt),
                Fake.Token);
            Assert.True(response.Status is 404 or 501, $"{path}{id}: {response.Status} {response.Text}");
        }
    }

    [Theory]
    [InlineData("PUT", "v1.1/appusers/u", """{"givenName":"New","properties":{"a":{"b":1}}}""")]
    [InlineData("PUT", "v1.1/appusers/u", """{"givenName":"New","signedUpAt":"yesterday"}""")]
    [InlineData(
        "POST",
        "v1.1/appusers/u/messages",
        """{"role":"appMaker","type":"text","text":"x","actions":[{"type":"postback","text":"a","payload":"b"},{"type":"nonsense","text":"a"}]}""")]
    [InlineData("POST", "v1/init", """{"device":{"id":"d","platform":"web","info":{"a":[]}},"userId":"u"}""")]
    [InlineData("POST", "v1/appusers/u/events", """{"name":"opened","appUser":{"givenName":"New","email":5}}""")]
    [InlineData("POST", "v1.1/webhooks", """{"target":"https://bot.example.org","triggers":["message","nonsense"]}""")]
    [InlineData("PATCH", "v2/apps/{appId}/users/u", """{"profile":{"givenName":"New"},"metadata":{"a":[]}}""")]
    [InlineData("PATCH", "v2/apps/{appId}", """{"displayName":"New","settings":{"endSessionEnabled":true}}""")]
    [InlineData(
        "POST",
        "v2/apps/{appId}/conversations",
        """{"type":"sdkGroup","participants":[{"userExternalId":"u"},{"userExternalId":"none"}]}""")]
    [InlineData(
        "POST",
        "v2/apps/{appId}/integrations",
        """{"type":"custom","displayName":"Bot","webhooks":[{"target":"https://bot.example.org","triggers":["nonsense"]}]}""")]
    public async Task A_rejected_request_changes_nothing(string method, string path, string body)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u", GivenName = "Old" });
        var before = fake.Smooch.ExportState();
        var response = await fake.SendAsync(method, path.Replace("{appId}", fake.Smooch.AppId, StringComparison.Ordinal), body);
        Assert.InRange((int)response.Status, 400, 404);
        Assert.Equal(before, fake.Smooch.ExportState());
    }

    [Theory]
    [InlineData(28, 201)]
    [InlineData(29, 400)]
    [InlineData(60, 400)]
    [InlineData(5000, 400)]
    public async Task What_is_nested_too_deep_to_come_back_is_rejected(int levels, int expected)
    {
        await using var fake = await Fake.StartAsync();
        fake.Smooch.CreateUser(new FakeUserOptions { UserId = "u" });
        var nested = new string('[', levels) + new string(']', levels);
        var response = await fake.PostAsync(
            "v1.1/appusers/u/messages",
            """{"role":"appMaker","type":"text","text":"x","override":{"whatsapp":{"payload":{"a":""" + nested + "}}}}");
        response.Expect(expected);
        (await fake.GetAsync("v1.1/appusers/u")).Expect(200);
    }
}
