using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class WebhookPayloadTests : IAsyncLifetime
{
    private readonly TestClock time = new();
    private Fake fake = null!;
    private Receiver v1 = null!;
    private Receiver v1_1 = null!;

    public async ValueTask InitializeAsync()
    {
        fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = time });
        v1 = await Receiver.StartAsync();
        v1_1 = await Receiver.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await fake.DisposeAsync();
        await v1.DisposeAsync();
        await v1_1.DisposeAsync();
    }

    [Fact]
    public async Task A_message_comes_with_the_secret_and_in_the_generation_of_the_webhook()
    {
        var secret = await ListenAsync("v1", v1, "message");
        await ListenAsync("v1.1", v1_1, "message:appUser");
        var user = fake.Smooch.CreateUser(
            new FakeUserOptions { UserId = "mira", GivenName = "Mira", Channel = "messenger", IntegrationId = "5bf0ab02e3c90d0022f4b832" });
        var id = await user.SayAsync("Hello", Fake.Token);

        var old = await v1.NextAsync("message:appUser");
        Assert.Equal(secret, old.Key);
        Assert.Equal("application/json", old.ContentType);
        Assert.Equal(["trigger", "app", "messages", "appUser"], old.Payload.Select(member => member.Key));
        Assert.Equal("Mira", (string)old["appUser"]!["givenName"]!);
        Assert.Equal("messenger", (string)old["appUser"]!["devices"]![0]!["platform"]!);
        Assert.Equal("""{"type":"messenger"}""", old["messages"]![0]!["source"]!.ToJsonString());

        var current = await v1_1.NextAsync("message:appUser");
        Assert.Equal("v1.1", (string)current["version"]!);
        Assert.Equal(fake.Smooch.AppId, (string)current["app"]!["_id"]!);
        Assert.Equal($$"""{"_id":"{{user.Id}}","userId":"mira","conversationStarted":true}""", current["appUser"]!.ToJsonString());
        Assert.Equal(
            """{"type":"messenger","integrationId":"5bf0ab02e3c90d0022f4b832"}""",
            current["messages"]![0]!["source"]!.ToJsonString());
        Assert.Equal(id, (string)current["messages"]![0]!["_id"]!);
        Assert.Matches("^[0-9a-f]{24}$", (string)current["conversation"]!["_id"]!);
        Assert.False(current.Payload.ContainsKey("client"));
        Assert.False(current.Payload.ContainsKey("timestamp"));
    }

    [Fact]
    public async Task The_includes_add_the_client_and_the_full_user()
    {
        await ListenAsync("v1.1", v1_1, "message", ",\"includeClient\":true,\"includeFullAppUser\":true");
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", Email = "mira@example.org" });
        await user.SayAsync("Hello", Fake.Token);
        var said = await v1_1.NextAsync("message:appUser");
        Assert.Equal("web", (string)said["client"]!["platform"]!);
        Assert.Equal("mira@example.org", (string)said["appUser"]!["email"]!);
        Assert.Equal("{}", said["appUser"]!["properties"]!.ToJsonString());
        (await fake.PostAsync("v1.1/appusers/mira/messages", """{"role":"appMaker","type":"text","text":"Hi"}""")).Expect(201);
        Assert.Equal("{}", (await v1_1.NextAsync("message:appMaker"))["client"]!.ToJsonString());
    }

    [Fact]
    public async Task A_tap_on_a_postback_button_carries_message_and_action()
    {
        await ListenAsync("v1", v1, "postback");
        await ListenAsync("v1.1", v1_1, "postback");
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appMaker","type":"text","text":"When?","actions":[{"type":"postback","text":"Today","payload":"TODAY","metadata":{"a":1}}]}"""))
            .Expect(201);
        var action = await user.TapAsync("TODAY", Fake.Token);
        var postback = (await v1_1.NextAsync("postback"))["postbacks"]!.AsArray().Single()!;
        Assert.Equal(action, (string)postback["action"]!["_id"]!);
        Assert.Equal("TODAY", (string)postback["action"]!["payload"]!);
        Assert.False(postback["action"]!.AsObject().ContainsKey("uri"));
        Assert.Equal("When?", (string)postback["message"]!["text"]!);
        Assert.True((await v1.NextAsync("postback"))["appUser"]!.AsObject().ContainsKey("signedUpAt"));

        Assert.Equal(
            "",
            (await fake.PostAsync("v1.1/appusers/mira/conversation/postback", $$"""{"actionId":"{{action}}"}""")).Expect(200).Text);
        await v1_1.NextAsync("postback");
        (await fake.PostAsync("v1.1/appusers/mira/conversation/postback", """{"actionId":"x"}""")).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task A_click_on_a_reply_sends_a_message_and_a_click_on_buy_pays()
    {
        await ListenAsync("v1.1", v1_1, "message:appUser", "", "payment:success");
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appMaker","type":"text","text":"?","actions":[{"type":"reply","text":"Yes","payload":"YES"}]}""")).Expect(201);
        await user.TapAsync("Yes", Fake.Token);
        var reply = (await v1_1.NextAsync("message:appUser"))["messages"]![0]!;
        Assert.Equal(("Yes", "YES"), ((string)reply["text"]!, (string)reply["payload"]!));

        (
            await fake.PostAsync(
                "v1.1/appusers/mira/messages",
                """{"role":"appMaker","type":"text","actions":[{"type":"buy","text":"Pay","amount":1999,"currency":"EUR"}]}"""))
            .Expect(201);
        await user.TapAsync("Pay", Fake.Token);
        var payment = (await v1_1.NextAsync("payment:success"))["payments"]![0]!;
        Assert.Equal("paid", (string)payment["action"]!["state"]!);
        Assert.Equal("paid", (string)payment["message"]!["actions"]![0]!["state"]!);
        Assert.StartsWith("ch_", (string)payment["charge"]!["id"]!, StringComparison.Ordinal);

        var missing = await Assert.ThrowsAsync<InvalidOperationException>(() => user.TapAsync("Maybe", Fake.Token));
        Assert.Contains("reply 'Yes'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_and_typing_are_sent_and_typing_only_on_request()
    {
        await ListenAsync("v1.1", v1_1, "*", "", "typing:appUser");
        await using var star = await Receiver.StartAsync();
        await ListenAsync("v1.1", star, "*");
        await ListenAsync("v1", v1, "*");
        var user = fake.Smooch.CreateUser();
        await user.TypeAsync(cancellationToken: Fake.Token);
        await user.ReadAsync(Fake.Token);
        var typing = await v1_1.NextAsync("typing:appUser");
        Assert.Equal("""{"type":"typing:start"}""", typing["activity"]!.ToJsonString());
        Assert.Equal("1544003787.46", typing["timestamp"]!.ToJsonString());
        await star.NextAsync("conversation:read");
        var read = await v1.NextAsync("conversation:read");
        Assert.Equal("""{"type":"web"}""", read["source"]!.ToJsonString());
        Assert.Equal(["trigger", "app", "source", "appUser", "timestamp"], read.Payload.Select(member => member.Key));
    }

    [Fact]
    public async Task A_channel_confirms_deliveries_in_the_words_of_each_version()
    {
        await ListenAsync("v1", v1, "delivery:success", "", "delivery:failure");
        await ListenAsync("v1.1", v1_1, "message:delivery:channel", "", "message:delivery:user", "message:delivery:failure");
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", Channel = "whatsapp", ExternalId = "34600000000" });
        const string Hi = """{"role":"appMaker","type":"text","text":"Hi"}""";
        var id = (string)(await fake.PostAsync("v1.1/appusers/mira/messages", Hi)).Expect(201)["message"]["_id"]!;
        Assert.Equal(id, (string)(await v1.NextAsync("delivery:success"))["messages"]![0]!["_id"]!);
        var channel = await v1_1.NextAsync("message:delivery:channel");
        Assert.Equal($$"""{"_id":"{{id}}"}""", channel["message"]!.ToJsonString());
        Assert.False((bool)channel["isFinalEvent"]!);
        Assert.True((bool)(await v1_1.NextAsync("message:delivery:user"))["isFinalEvent"]!);

        user.FailDeliveries(new JsonObject { ["code"] = "uncategorized_error" });
        (await fake.PostAsync("v1.1/appusers/mira/messages", Hi)).Expect(201);
        Assert.Equal("uncategorized_error", (string)(await v1.NextAsync("delivery:failure"))["error"]!["code"]!);
        Assert.True((bool)(await v1_1.NextAsync("message:delivery:failure"))["isFinalEvent"]!);
    }

    [Fact]
    public async Task A_merge_names_survivor_and_discarded_and_no_user()
    {
        await ListenAsync("v1", v1, "merge:appUser");
        var token = Fake.AppToken(fake.Smooch.AppToken);
        var known = (
            await fake.PostAsync("v1/init", """{"device":{"id":"phone","platform":"ios"},"userId":"mira"}""", token))
                .Expect(200)["appUser"]["_id"]!;
        var anonymous = (
            await fake.PostAsync("v1/init", """{"device":{"id":"tablet","platform":"ios"}}""", token)).Expect(200)["appUser"]["_id"]!;
        (await fake.PostAsync("v1/init", """{"device":{"id":"tablet","platform":"ios"},"userId":"mira"}""", token)).Expect(200);
        var merge = await v1.NextAsync("merge:appUser");
        Assert.Equal($$"""{"_id":"{{known}}","userId":"mira","conversationStarted":false}""", merge["surviving"]!.ToJsonString());
        Assert.Equal($$"""[{"_id":"{{anonymous}}","conversationStarted":false}]""", merge["discarded"]!.ToJsonString());
        Assert.False(merge.Payload.ContainsKey("appUser"));
    }

    [Fact]
    public async Task Links_clients_referrals_starts_and_deletions_are_sent()
    {
        await ListenAsync("v1.1", v1_1, "*");
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await user.StartConversationAsync(new JsonObject { ["code"] = "spring" }, Fake.Token);
        Assert.Equal("spring", (string)(await v1_1.NextAsync("conversation:start"))["referral"]!["code"]!);
        await user.FollowReferralAsync(new JsonObject { ["code"] = "poster" }, Fake.Token);
        Assert.Equal("poster", (string)(await v1_1.NextAsync("conversation:referral"))["referral"]!["code"]!);

        (
            await fake.PostAsync(
                "v1.1/appusers/mira/channels",
                """{"type":"mailgun","address":"mira@example.org","confirmation":{"type":"immediate"}}""")).Expect(200);
        await v1_1.NextAsync("link:match");
        Assert.Equal("mailgun", (string)(await v1_1.NextAsync("client:add"))["client"]!["platform"]!);
        Assert.Equal("""{"address":"mira@example.org"}""", (await v1_1.NextAsync("link:success"))["criteria"]!.ToJsonString());

        (
            await fake.PostAsync(
                "v1.1/appusers/mira/channels",
                """{"type":"twilio","phoneNumber":"+34600000000","confirmation":{"type":"prompt"}}""")).Expect(200);
        await v1_1.NextAsync("link:match");
        await user.AnswerLinkAsync("twilio", accept: false, Fake.Token);
        await v1_1.NextAsync("client:remove");
        Assert.Equal("link_denied", (string)(await v1_1.NextAsync("link:failure"))["error"]!["code"]!);

        (await fake.DeleteAsync("v1.1/appusers/mira")).Expect(200);
        Assert.Equal("mira", (string)(await v1_1.NextAsync("appUser:delete"))["appUser"]!["userId"]!);
    }

    private async Task<string> ListenAsync(string version, Receiver receiver, string trigger, string more = "", params string[] triggers)
    {
        var all = string.Join(',', triggers.Prepend(trigger).Select(name => $"\"{name}\""));
        var body = "{\"target\":\"" + receiver.Url + "\",\"triggers\":[" + all + "]" + more + "}";
        return (string)(await fake.PostAsync($"{version}/webhooks", body)).Expect(201)["webhook"]["secret"]!;
    }
}
