using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class InitTests
{
    [Fact]
    public async Task The_first_init_creates_and_the_next_finds()
    {
        await using var fake = await Fake.StartAsync();
        var first = (await InitAsync(fake, "d1")).Expect(200);
        Assert.True(first["app"].AsObject().ContainsKey("apnEnabled"));
        Assert.Equal("{}", first["appUser"]["properties"]!.ToJsonString());
        Assert.Equal(Id(first), Id(await InitAsync(fake, "d1")));
        Assert.NotEqual(Id(first), Id(await InitAsync(fake, "d2")));
    }

    [Fact]
    public async Task A_userId_joins_the_devices_of_one_person()
    {
        await using var fake = await Fake.StartAsync();
        var first = await InitAsync(fake, "phone", "mira");
        var second = await InitAsync(fake, "tablet", "mira");
        Assert.Equal(Id(first), Id(second));
        Assert.Equal(2, second["appUser"]["devices"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_anonymous_user_that_logs_in_is_merged_and_its_id_changes()
    {
        await using var fake = await Fake.StartAsync();
        var known = Id(await InitAsync(fake, "phone", "mira"));
        var anonymous = Id(await InitAsync(fake, "tablet"));
        (await fake.PostAsync($"v1/appusers/{anonymous}/messages", """{"role":"appUser","text":"before the login"}""")).Expect(201);

        Assert.Equal(known, Id(await InitAsync(fake, "tablet", "mira")));

        (await fake.GetAsync($"v1/appusers/{anonymous}")).ExpectError(404, "not_found");
        Assert.Equal("before the login", (string)Assert.Single(fake.Smooch.App.User("mira").Messages)["text"]!);
    }

    [Fact]
    public async Task An_anonymous_user_keeps_its_id_when_the_userId_is_new()
    {
        await using var fake = await Fake.StartAsync();
        var anonymous = Id(await InitAsync(fake, "phone"));
        Assert.Equal(anonymous, Id(await InitAsync(fake, "phone", "mira")));
    }

    [Fact]
    public async Task A_shared_device_moves_to_whoever_logged_in_last()
    {
        await using var fake = await Fake.StartAsync();
        var mira = Id(await InitAsync(fake, "tablet", "mira"));
        var bob = await InitAsync(fake, "tablet", "bob");
        Assert.NotEqual(mira, Id(bob));
        Assert.Single(bob["appUser"]["clients"]!.AsArray());
        Assert.Empty((await fake.GetAsync($"v1/appusers/{mira}")).Expect(200)["appUser"]["clients"]!.AsArray());
        Assert.Equal(mira, Id(await InitAsync(fake, "tablet", "mira")));
    }

    [Fact]
    public async Task A_pre_created_user_is_found_by_its_device()
    {
        await using var fake = await Fake.StartAsync();
        var created = Id((await fake.PostAsync("v1/appusers", """{"userId":"mira","givenName":"Mira"}""")).Expect(201));
        var met = await InitAsync(fake, "phone", "mira");
        Assert.Equal(created, Id(met));
        Assert.Equal("Mira", (string)met["appUser"]["givenName"]!);
    }

    [Fact]
    public async Task A_user_JWT_names_the_user_and_secures_it()
    {
        await using var fake = await Fake.StartAsync();
        var jwt = Fake.Bearer(fake.UserJwt("mira"));
        var user = (await InitAsync(fake, "phone", null, jwt)).Expect(200);
        Assert.Equal("mira", (string)user["appUser"]["userId"]!);
        (await InitAsync(fake, "phone", "bob", jwt)).ExpectError(403, "forbidden");
        (await InitAsync(fake, "phone", "mira", Fake.AppToken(fake.Smooch.AppToken))).ExpectError(403, "forbidden");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"device":{"id":"d1"}}""")]
    [InlineData("""{"device":{"platform":"ios"}}""")]
    [InlineData("""{"device":{"id":"d1","platform":"toaster"}}""")]
    [InlineData("""{"device":{"id":"d1","platform":"ios","info":{"deep":{}}}}""")]
    [InlineData("""{"device":{"id":"d1","platform":"ios"},"userId":7}""")]
    public async Task A_malformed_init_is_rejected(string body)
    {
        await using var fake = await Fake.StartAsync();
        (await fake.PostAsync("v1/init", body, Fake.AppToken(fake.Smooch.AppToken))).ExpectError(400, "bad_request");
    }

    private static Task<Response> InitAsync(Fake fake, string device, string? userId = null, Action<HttpRequestHeaders>? credential = null)
    {
        var body = new JsonObject
        {
            ["device"] = new JsonObject { ["id"] = device, ["platform"] = "ios", ["info"] = new JsonObject { ["os"] = "iPhone OS" } },
        };
        if (userId is not null)
            body["userId"] = userId;

        return fake.PostAsync("v1/init", body.ToJsonString(), credential ?? Fake.AppToken(fake.Smooch.AppToken));
    }

    private static string Id(Response response) => (string)response["appUser"]["_id"]!;
}
