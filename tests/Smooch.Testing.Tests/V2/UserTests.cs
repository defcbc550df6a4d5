using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

public sealed class UserTests : IAsyncLifetime
{
    private Fake fake = null!;

    public async ValueTask InitializeAsync() => fake = await Fake.StartAsync();

    public async ValueTask DisposeAsync() => await fake.DisposeAsync();

    [Fact]
    public async Task A_user_is_created_and_found_by_both_ids()
    {
        var created = (
            await fake.PostV2Async("users", """{"externalId":"a/b c","toBeRetained":true,"profile":{"locale":"fr-CA"}}"""))
                .Expect(201)["user"];
        Assert.False((bool)created["authenticated"]!);
        Assert.True((bool)created["toBeRetained"]!);
        Assert.Empty((JsonArray)created["identities"]!);
        Assert.Equal(created.ToJsonString(), (await fake.GetV2Async("users/a%2Fb%20c")).Expect(200)["user"].ToJsonString());
        Assert.Equal(created.ToJsonString(), (await fake.GetV2Async($"users/{created["id"]}")).Expect(200)["user"].ToJsonString());
    }

    [Fact]
    public async Task A_taken_external_id_is_a_conflict_and_the_user_is_found_by_it()
    {
        await fake.CreateUserAsync("mira");
        (await fake.PostV2Async("users", """{"externalId":"mira"}""")).ExpectErrors(409, "conflict", "User already exists");
        (await fake.GetV2Async("users/mira")).Expect(200);
    }

    [Fact]
    public async Task Users_of_different_brands_may_share_an_external_id()
    {
        var one = await fake.CreateUserAsync("mira", ""","brandId":"1" """);
        var two = await fake.CreateUserAsync("mira", ""","brandId":"2" """);
        (await fake.GetV2Async("users/mira")).ExpectErrors(404, "user_not_found");
        Assert.Equal(one, (string?)(await fake.GetV2Async("users/mira?brandId=1"))["user"]["id"]);
        Assert.Equal(two, (string?)(await fake.GetV2Async("users/mira?brandId=2"))["user"]["id"]);
        (await fake.GetV2Async($"users/{one}?brandId=2")).ExpectErrors(404, "user_not_found");
    }

    [Fact]
    public async Task A_null_takes_a_profile_member_away_and_what_is_not_named_stays()
    {
        await fake.CreateUserAsync("mira", ""","profile":{"givenName":"Mira","surname":"Muster"},"metadata":{"a":1,"b":"x"}""");
        var user = (
            await fake.PatchV2Async("users/mira", """{"profile":{"surname":null},"metadata":{"a":null,"c":true}}""")).Expect(200)["user"];
        Assert.Equal("""{"givenName":"Mira"}""", user["profile"]!.ToJsonString());
        Assert.Equal("""{"b":"x","c":true}""", user["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task Listing_needs_the_email_of_an_identity_and_does_not_search_profiles()
    {
        (await fake.GetV2Async("users")).ExpectErrors(400, "bad_request", "filter[identities.email]");
        await fake.CreateUserAsync("tom", ""","profile":{"email":"mira@example.org"}""");
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", VerifiedEmail = "mira@example.org" });
        var response = (await fake.GetV2Async("users?filter%5Bidentities.email%5D=Mira@example.org")).Expect(200);
        Assert.Equal([mira.Id], response.Ids("users"));
        Assert.Equal("sso", (string?)response["users"][0]!["identities"]![0]!["verification"]);
    }

    [Fact]
    public async Task Personal_information_is_deleted_and_the_history_stays()
    {
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira", VerifiedEmail = "mira@example.org" });
        await mira.SayAsync("Hello", Fake.Token);
        var user = (await fake.DeleteV2Async("users/mira/personalinformation")).Expect(200)["user"];
        Assert.Equal("{}", user["profile"]!.ToJsonString());
        Assert.Empty((JsonArray)user["identities"]!);
        Assert.Single(mira.Messages);
    }

    [Fact]
    public async Task Synchronising_merges_two_users_of_the_ticket_system()
    {
        var one = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "one", ZendeskId = "11" });
        var two = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "two", ZendeskId = "22" });
        await one.SayAsync("From one", Fake.Token);
        await two.SayAsync("From two", Fake.Token);
        (await fake.PostV2Async("users/33/sync", "{}")).ExpectErrors(404, "user_not_found");
        Assert.Equal(one.Id, (string?)(await fake.PostV2Async("users/11/sync", "{}")).Expect(200)["user"]["id"]);
        var survivor = (await fake.PostV2Async("users/11/sync", """{"survivingZendeskId":"22"}""")).Expect(200)["user"];
        Assert.Equal(two.Id, (string?)survivor["id"]);
        Assert.Equal(["From one", "From two"], two.Messages.Select(message => (string?)message["text"]).Order());
        (await fake.PostV2Async("users/11/sync", "{}")).ExpectErrors(404, "user_not_found");
    }

    [Theory]
    [InlineData("""{"externalId":""}""", ".externalId should NOT be shorter than 1 characters")]
    [InlineData("""{"profile":{"email":"nobody"}}""", ".profile.email should match format")]
    [InlineData("""{"profile":{"avatarUrl":"avatar.png"}}""", ".profile.avatarUrl should match format")]
    [InlineData("""{"profile":"Mira"}""", ".profile should be object")]
    [InlineData("""{"signedUpAt":"yesterday"}""", ".signedUpAt should match format")]
    [InlineData("""{"metadata":{"a":{}}}""", ".metadata should be a flat object")]
    [InlineData("""{"toBeRetained":"yes"}""", ".toBeRetained should be boolean")]
    [InlineData("""[1]""", "The body must be a JSON object")]
    public async Task A_body_that_is_not_as_it_should_be_is_rejected(string body, string title) =>
        (await fake.PostV2Async("users", body)).ExpectErrors(400, "bad_request", title);

    [Fact]
    public async Task Several_problems_are_listed_one_by_one()
    {
        var response = await fake.PostV2Async("users", """{"externalId":7,"profile":{"givenName":"","locale":false}}""");
        response.ExpectErrors(400, "bad_request");
        Assert.Equal(3, ((JsonArray)response["errors"]).Count);
    }

    [Theory]
    [InlineData("externalId", 1024)]
    [InlineData("profile.givenName", 128)]
    [InlineData("profile.surname", 128)]
    [InlineData("profile.locale", 64)]
    [InlineData("brandId", 24)]
    public async Task A_string_may_have_its_documented_length_and_no_more(string member, int limit)
    {
        string Body(int length)
        {
            var value = JsonValue.Create(new string('a', length));
            return (member.Split('.') is [var outer, var inner]
                ? new JsonObject { [outer] = new JsonObject { [inner] = value } } : new JsonObject { [member] = value }).ToJsonString();
        }

        (await fake.PostV2Async("users", Body(limit))).Expect(201);
        (await fake.PostV2Async("users", Body(limit + 1))).ExpectErrors(
            400,
            "bad_request",
            $"should NOT be longer than {limit} characters");
    }

    [Fact]
    public async Task Metadata_may_have_four_kilobytes_in_all()
    {
        await fake.CreateUserAsync("mira", $$""","metadata":{"a":"{{new string('x', 4095)}}"}""");
        (await fake.PatchV2Async("users/mira", """{"metadata":{"b":"y"}}""")).ExpectErrors(400, "bad_request", "limited to 4096 bytes");
        (
            await fake.PostV2Async("users", $$$"""{"metadata":{"a":"{{{new string('x', 4096)}}}"}}"""))
                .ExpectErrors(400, "bad_request", "limited to 4096 bytes");
    }

    [Theory]
    [InlineData("GET", "users/nobody")]
    [InlineData("PATCH", "users/nobody")]
    [InlineData("DELETE", "users/nobody")]
    [InlineData("DELETE", "users/nobody/personalinformation")]
    [InlineData("GET", "users/nobody/clients")]
    [InlineData("GET", "users/nobody/devices")]
    [InlineData("GET", "conversations?filter[userId]=nobody")]
    public async Task A_user_that_does_not_exist_is_named_in_the_code(string method, string path) =>
        (
            await fake.SendAsync(method, fake.Path(path), method == "PATCH" ? "{}" : null))
                .ExpectErrors(404, "user_not_found", "User not found");
}
