using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests.V2;

public sealed class ConversationTests : IAsyncLifetime
{
    private Fake fake = null!;
    private string mira = "";

    public async ValueTask InitializeAsync()
    {
        fake = await Fake.StartAsync();
        mira = await fake.CreateUserAsync("mira");
    }

    public async ValueTask DisposeAsync() => await fake.DisposeAsync();

    [Fact]
    public async Task The_first_personal_conversation_is_the_default_one_and_cannot_be_deleted()
    {
        var id = await fake.CreateConversationAsync(mira, ""","displayName":"Parcel","metadata":{"lang":"en-ca"}""");
        var conversation = (await fake.GetV2Async($"conversations/{id}")).Expect(200)["conversation"];
        Assert.True((bool)conversation["isDefault"]!);
        Assert.Equal("Parcel", (string?)conversation["displayName"]);
        Assert.Equal("en-ca", (string?)conversation["metadata"]!["lang"]);
        (await fake.DeleteV2Async($"conversations/{id}")).ExpectErrors(
            400,
            "bad_request",
            $"Conversation {id} cannot be deleted because it is the default.");
    }

    [Fact]
    public async Task A_second_one_needs_the_setting_of_the_app()
    {
        await fake.CreateConversationAsync(mira);
        var body = $$"""{"type":"personal","participants":[{"userId":"{{mira}}"}]}""";
        (await fake.PostV2Async("conversations", body)).ExpectErrors(400, "bad_request", "multiConvoEnabled");
        (await fake.PatchV2Async("", """{"settings":{"multiConvoEnabled":true}}""")).Expect(200);
        var second = (string)(await fake.PostV2Async("conversations", body)).Expect(201)["conversation"]["id"]!;
        (await fake.DeleteV2Async($"conversations/{second}")).Expect(200);
        (await fake.GetV2Async($"conversations/{second}")).ExpectErrors(404, "conversation_not_found");
        (
            await fake.PatchV2Async("", """{"settings":{"multiConvoEnabled":false}}"""))
                .ExpectErrors(400, "bad_request", "cannot be disabled");
    }

    [Fact]
    public async Task A_null_clears_a_name_and_what_is_not_named_stays()
    {
        var id = await fake.CreateConversationAsync(
            mira,
            ""","displayName":"Parcel","description":"About a parcel","iconUrl":"https://example.org/i.png" """);
        var conversation = (JsonObject)(
            await fake.PatchV2Async($"conversations/{id}", """{"displayName":null,"metadata":{"a":1}}""")).Expect(200)["conversation"];
        Assert.False(conversation.ContainsKey("displayName"));
        Assert.Equal("About a parcel", (string?)conversation["description"]);
        Assert.Equal("https://example.org/i.png", (string?)conversation["iconUrl"]);
        Assert.Equal(1, (int)conversation["metadata"]!["a"]!);
    }

    [Fact]
    public async Task People_join_a_group_and_leave_it()
    {
        var group = (string)(await fake.PostV2Async("conversations", """{"type":"sdkGroup"}""")).Expect(201)["conversation"]["id"]!;
        await fake.CreateUserAsync("tom");
        var joined = (
            await fake.PostV2Async($"conversations/{group}/join", """{"userExternalId":"tom","subscribeSDKClient":true}"""))
                .Expect(201)["participant"];
        Assert.Equal("sdk", (string?)joined["clientAssociations"]![0]!["type"]);
        Assert.Equal("tom", (string?)joined["userExternalId"]);
        (await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{mira}}","subscribeSDKClient":false}""")).Expect(201);
        await fake.SayAsync(group, "Hello all");
        var people = (JsonArray)(await fake.GetV2Async($"conversations/{group}/participants")).Expect(200)["participants"];
        Assert.Equal([1, 1], people.Select(participant => (int)participant!["unreadCount"]!));
        (await fake.PostV2Async($"conversations/{group}/leave", $$"""{"participantId":"{{joined["id"]}}"}""")).Expect(200);
        (
            await fake.PostV2Async($"conversations/{group}/leave", """{"userExternalId":"tom"}"""))
                .ExpectErrors(404, "not_found", "User is not a member of the conversation");
        Assert.Single((JsonArray)(await fake.GetV2Async($"conversations/{group}/participants"))["participants"]);
    }

    [Fact]
    public async Task A_user_who_joins_twice_is_a_participant_once()
    {
        var group = (string)(await fake.PostV2Async("conversations", """{"type":"sdkGroup"}""")).Expect(201)["conversation"]["id"]!;
        var first = (await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{mira}}"}""")).Expect(201)["participant"]["id"];
        var second = (
            await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{mira}}"}""")).Expect(201)["participant"]["id"];
        Assert.Equal((string?)first, (string?)second);
    }

    [Fact]
    public async Task A_group_takes_no_more_people_than_it_has_room_for()
    {
        var group = (string)(await fake.PostV2Async("conversations", """{"type":"sdkGroup"}""")).Expect(201)["conversation"]["id"]!;
        for (var i = 0; i < 250; i++)
            (await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{fake.Smooch.CreateUser().Id}}"}""")).Expect(201);

        (
            await fake.PostV2Async($"conversations/{group}/join", $$"""{"userId":"{{mira}}"}"""))
                .ExpectErrors(400, "bad_request", "Too many participants");
    }

    [Theory]
    [InlineData("""{"participants":[]}""", "should have required property 'type'")]
    [InlineData("""{"type":"channel"}""", ".type should be equal to one of the allowed values")]
    [InlineData("""{"type":"personal"}""", ".participants should have exactly 1 item")]
    [InlineData("""{"type":"personal","participants":[{}]}""", "exactly one of 'userId', 'userExternalId'")]
    [InlineData(
        """{"type":"personal","participants":[{"userId":"a","userExternalId":"b"}]}""",
        "exactly one of 'userId', 'userExternalId'")]
    [InlineData("""{"type":"sdkGroup","displayName":""}""", ".displayName should NOT be shorter than 1 characters")]
    [InlineData("""{"type":"sdkGroup","iconUrl":"icon"}""", ".iconUrl should match format")]
    public async Task A_body_that_is_not_as_it_should_be_is_rejected(string body, string title) =>
        (await fake.PostV2Async("conversations", body)).ExpectErrors(400, "bad_request", title);

    [Fact]
    public async Task Names_may_have_a_hundred_characters_and_a_conversation_ten_people()
    {
        var long100 = new string('n', 100);
        (
            await fake.PostV2Async(
                "conversations",
                $$"""{"type":"sdkGroup","displayName":"{{long100}}","description":"{{long100}}"}""")).Expect(201);
        (
            await fake.PostV2Async("conversations", $$"""{"type":"sdkGroup","displayName":"{{long100}}n"}"""))
                .ExpectErrors(400, "bad_request", "longer than 100");
        (
            await fake.PostV2Async("conversations", $$"""{"type":"sdkGroup","description":"{{long100}}n"}"""))
                .ExpectErrors(400, "bad_request", "longer than 100");
        var people = string.Join(',', Enumerable.Range(0, 11).Select(_ => $$"""{"userId":"{{fake.Smooch.CreateUser().Id}}"}"""));
        (
            await fake.PostV2Async("conversations", $$"""{"type":"sdkGroup","participants":[{{people}}]}"""))
                .ExpectErrors(400, "bad_request", "more than 10 items");
    }

    [Fact]
    public async Task Only_groups_are_joined_and_left()
    {
        var id = await fake.CreateConversationAsync(mira);
        await fake.CreateUserAsync("tom");
        (await fake.PostV2Async($"conversations/{id}/join", """{"userExternalId":"tom"}""")).ExpectErrors(400, "bad_request");
        (await fake.PostV2Async($"conversations/{id}/leave", """{"userExternalId":"mira"}""")).ExpectErrors(400, "bad_request");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?filter[userId]=a&filter[userExternalId]=b")]
    public async Task Listing_needs_exactly_one_filter(string query) =>
        (await fake.GetV2Async("conversations" + query)).ExpectErrors(400, "bad_request", "filter[userId]");

    [Fact]
    public async Task Conversion_events_and_apple_data_are_taken_in_the_channels_form()
    {
        var id = await fake.CreateConversationAsync(mira);
        var events = await fake.PostV2Async(
            $"conversations/{id}/conversionEvents",
            """{"messenger":{"payload":{"data":[{"event_name":"Purchase"},{}]}}}""");
        Assert.Equal(2, (int)events.Expect(200)["conversionEvents"]["eventsReceived"]!);
        (
            await fake.PostV2Async(
                $"conversations/{id}/conversionEvents",
                """{"messenger":{"payload":{"data":[{}]}},"whatsapp":{"payload":{"data":[{}]}}}"""))
            .ExpectErrors(400, "bad_request", "exactly one of");
        var reference = """{"url":"u","bid":"b","key":"k","signature":"s","owner":"o"}""";
        (
            await fake.PostV2Async(
                $"conversations/{id}/download",
                $$"""{"userId":"{{mira}}","apple":{"interactiveDataRef": {{reference}} } }""")).Expect(200);
        (
            await fake.PostV2Async(
                $"conversations/{id}/download",
                $$"""{"userId":"{{mira}}","apple":{"interactiveDataRef":{"url":"u"} } }"""))
                .ExpectErrors(400, "bad_request");
    }

    [Fact]
    public async Task An_activity_of_a_user_can_only_be_that_it_has_read()
    {
        var id = await fake.CreateConversationAsync(mira);
        await fake.SayAsync(id, "Hello");
        string By(string author, string type) => $$$"""{"author":{{{author}}},"type":"{{{type}}}"}""";
        var user = $$"""{"type":"user","userId":"{{mira}}"}""";
        (await fake.PostV2Async($"conversations/{id}/activity", By(user, "conversation:read"))).Expect(200);
        Assert.Equal(0, fake.Smooch.App.User("mira").UnreadCount);
        (await fake.PostV2Async($"conversations/{id}/activity", By(user, "typing:start"))).ExpectErrors(400, "bad_request");
        (await fake.PostV2Async($"conversations/{id}/activity", By("""{"type":"business"}""", "typing:start"))).Expect(200);
        Assert.True(fake.Smooch.App.User("mira").IsBusinessTyping);
        await fake.SayAsync(id, "That is what I typed");
        Assert.False(fake.Smooch.App.User("mira").IsBusinessTyping);
        (await fake.PostV2Async($"conversations/{id}/activity", By("""{"type":"business"}""", "conversation:read"))).Expect(200);
        Assert.NotNull((await fake.GetV2Async($"conversations/{id}"))["conversation"]["businessLastRead"]);
    }
}
