using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class AppUserTests
{
    [Fact]
    public async Task A_user_is_created_and_found_by_both_ids()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { TimeProvider = new TestClock() });
        var created = (
            await fake.PostAsync(
                "v1/appusers",
                """{"userId":"mira@example.org","givenName":"Mira","properties":{"tier":"gold","age":3,"vip":true}}""")).Expect(201);
        var user = created["appUser"];
        Assert.Matches("^[0-9a-f]{24}$", (string)user["_id"]!);
        Assert.Equal("2018-12-05T09:56:27.460Z", (string)user["signedUpAt"]!);
        Assert.False((bool)user["conversationStarted"]!);
        Assert.False((bool)user["credentialRequired"]!);
        Assert.Equal("gold", (string)user["properties"]!["tier"]!);
        Assert.False(user.AsObject().ContainsKey("surname"));

        Assert.True(JsonNode.DeepEquals(user, (await fake.GetAsync("v1/appusers/mira@example.org")).Expect(200)["appUser"]));
        Assert.True(JsonNode.DeepEquals(user, (await fake.GetAsync($"v1/appusers/{user["_id"]}")).Expect(200)["appUser"]));
    }

    [Fact]
    public async Task V1_1_knows_neither_devices_nor_credentialRequired()
    {
        await using var fake = await Fake.StartAsync();
        var user = (
            await fake.PostAsync("v1.1/appusers", """{"userId":"mira","credentialRequired":true}""")).Expect(201)["appUser"].AsObject();
        Assert.False(user.ContainsKey("credentialRequired"));
        Assert.False(user.ContainsKey("devices"));
        Assert.True(user.ContainsKey("clients"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"userId":""}""")]
    [InlineData("""{"userId":7}""")]
    [InlineData("""{"userId":"a","givenName":7}""")]
    [InlineData("""{"userId":"a","signedUpAt":"yesterday"}""")]
    [InlineData("""{"userId":"a","properties":{"deep":{"er":1}}}""")]
    [InlineData("""{"userId":"a","properties":[1]}""")]
    public async Task A_malformed_user_is_rejected_and_nothing_is_created(string body)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", body)).ExpectError(400, "bad_request");
        (await fake.GetAsync("v1.1/appusers/a")).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task A_userId_is_given_out_once()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", """{"userId":"mira"}""")).Expect(201);
        (await fake.PostAsync("v1.1/appusers", """{"userId":"mira"}""")).ExpectError(409, "conflict");
    }

    [Fact]
    public async Task An_update_adds_and_never_removes()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", """{"userId":"mira","givenName":"Mira","properties":{"a":1,"b":2}}""")).Expect(201);
        var user = (
            await fake.PutAsync("v1.1/appusers/mira", """{"surname":"Sol","signedUpAt":"2015-10-08T23:52:11.677Z","properties":{"b":3}}"""))
                .Expect(200)["appUser"];
        Assert.Equal("Mira", (string)user["givenName"]!);
        Assert.Equal("Sol", (string)user["surname"]!);
        Assert.Equal("2015-10-08T23:52:11.677Z", (string)user["signedUpAt"]!);
        Assert.Equal("""{"a":1,"b":3}""", user["properties"]!.ToJsonString());
    }

    [Fact]
    public async Task Deleting_the_profile_keeps_the_user_and_deleting_the_user_does_not()
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1.1/appusers", """{"userId":"mira","givenName":"Mira","properties":{"a":1}}""")).Expect(201);
        var user = (await fake.DeleteAsync("v1.1/appusers/mira/profile")).Expect(200)["appUser"];
        Assert.False(user.AsObject().ContainsKey("givenName"));
        Assert.Equal("{}", user["properties"]!.ToJsonString());
        Assert.Equal("{}", (await fake.DeleteAsync("v1.1/appusers/mira")).Expect(200).Text);
        (await fake.GetAsync("v1.1/appusers/mira")).ExpectError(404, "not_found");
        (await fake.DeleteAsync("v1.1/appusers/mira")).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task A_merge_moves_messages_and_clients_and_ends_the_discarded_id()
    {
        await using var fake = await Fake.StartAsync();
        var kept = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var gone = fake.Smooch.CreateUser(new FakeUserOptions { Channel = "whatsapp", GivenName = "Mira" });
        var goneId = gone.Id;
        await gone.SayAsync("from the other side", Fake.Token);
        await kept.SayAsync("from this side", Fake.Token);

        Assert.Equal(
            "{}",
            (
                await fake.PostAsync("v1.1/appusers/merge", $$"""{"surviving":{"_id":"{{kept.Id}}"},"discarded":{"_id":"{{goneId}}"} }"""))
                    .Expect(200).Text);

        (await fake.GetAsync($"v1.1/appusers/{goneId}")).ExpectError(404, "not_found");
        Assert.Equal(kept.Id, gone.Id);
        Assert.Equal(2, kept.Messages.Count);
        var user = (await fake.GetAsync("v1.1/appusers/mira")).Expect(200)["appUser"];
        Assert.Equal("Mira", (string)user["givenName"]!);
        Assert.Equal(2, user["clients"]!.AsArray().Count);
        Assert.All(kept.Messages, message => Assert.Equal(kept.Id, (string)message["authorId"]!));
    }

    [Fact]
    public async Task A_merge_takes_ids_of_two_different_users()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        (
            await fake.PostAsync("v1.1/appusers/merge", $$"""{"surviving":{"_id":"{{user.Id}}"},"discarded":{"_id":"{{user.Id}}"} }"""))
                .ExpectError(400, "bad_request");
        (
            await fake.PostAsync("v1.1/appusers/merge", $$"""{"surviving":{"_id":"mira"},"discarded":{"_id":"{{user.Id}}"} }"""))
                .ExpectError(404, "not_found");
        (await fake.PostAsync("v1.1/appusers/merge", "{}")).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task An_event_adds_its_whisper()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        fake.Smooch.App.AddWhisper("order_paid", "Thank you!");
        Assert.Equal(
            """{"conversationUpdated":false}""",
            (await fake.PostAsync($"v1/appusers/{user.Id}/events", """{"name":"looked"}""")).Expect(201).Text);
        Assert.Equal(
            """{"conversationUpdated":true}""",
            (await fake.PostAsync($"v1/appusers/{user.Id}/events", """{"name":"order_paid"}""")).Expect(201).Text);
        Assert.Equal("whisper", (string)Assert.Single(user.Messages)["role"]!);
        (await fake.PostAsync($"v1/appusers/{user.Id}/events", "{}")).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task A_device_is_updated_and_gets_a_push_token()
    {
        await using var fake = await Fake.StartAsync();
        var id = (string)(await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"ios"}}""")).Expect(200)["appUser"]["_id"]!;
        var device = (
            await fake.PutAsync($"v1/appusers/{id}/devices/d1", """{"appVersion":"9.0","info":{"wifi":"YES"}}""")).Expect(200)["device"];
        Assert.Equal("9.0", (string)device["appVersion"]!);
        Assert.Equal("YES", (string)device["info"]!["wifi"]!);
        var token = Fake.AppToken(fake.Smooch.AppToken);
        Assert.Equal(
            "",
            (await fake.PostAsync($"v1/appusers/{id}/pushToken", """{"deviceId":"d1","token":"7fa0"}""", token)).Expect(200).Text);
        var user = (await fake.GetAsync($"v1/appusers/{id}")).Expect(200)["appUser"];
        Assert.Equal("7fa0", (string)user["clients"]![0]!["pushNotificationToken"]!);
        (await fake.PutAsync($"v1/appusers/{id}/devices/d2", "{}")).ExpectError(404, "not_found");
    }

    [Fact]
    public async Task A_deleted_user_cannot_send_messages()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.DeleteAsync($"v1.1/appusers/{user.Id}")).Expect(200);
        await Assert.ThrowsAsync<InvalidOperationException>(() => user.SayAsync("Hello?", Fake.Token));
    }
}
