namespace Smooch.Testing.Tests;

public sealed class ChannelTests
{
    [Fact]
    public async Task Channels_show_the_entity_of_each_channel_but_no_SDK_client()
    {
        await using var fake = await Fake.StartAsync();
        var phone = fake.Smooch.CreateUser(new FakeUserOptions { Channel = "twilio", ExternalId = "+15145550000" });
        var web = fake.Smooch.CreateUser();
        Assert.Equal(
            """{"channels":[{"type":"twilio","phoneNumber":"+15145550000"}]}""",
            (await fake.GetAsync($"v1.1/appusers/{phone.Id}/channels")).Expect(200).Text);
        Assert.Equal("""{"channels":[]}""", (await fake.GetAsync($"v1/appusers/{web.Id}/channels")).Expect(200).Text);
    }

    [Fact]
    public async Task A_link_is_pending_until_the_user_responds()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var body = """{"type":"twilio","phoneNumber":"+1 514-555-0000","confirmation":{"type":"prompt"}}""";
        var response = (await fake.PostAsync($"v1.1/appusers/{user.Id}/channels", body)).Expect(200)["appUser"];
        var pending = Assert.Single(response["pendingClients"]!.AsArray())!;
        Assert.Equal("twilio", (string)pending["platform"]!);
        Assert.Equal("+15145550000", (string)pending["displayName"]!);

        await user.AnswerLinkAsync("twilio", cancellationToken: Fake.Token);

        var after = (await fake.GetAsync($"v1.1/appusers/{user.Id}")).Expect(200)["appUser"];
        Assert.Empty(after["pendingClients"]!.AsArray());
        Assert.Equal(2, after["clients"]!.AsArray().Count);
        Assert.Equal("", (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/channels/twilio")).Expect(200).Text);
        (await fake.DeleteAsync($"v1.1/appusers/{user.Id}/channels/twilio")).ExpectError(404, "not_found");
    }

    [Theory]
    [InlineData("v1.1", """{"type":"telegram","confirmation":{"type":"prompt"}}""")]
    [InlineData("v1.1", """{"type":"twilio","phoneNumber":"5145550000","confirmation":{"type":"prompt"}}""")]
    [InlineData("v1.1", """{"type":"twilio","phoneNumber":"+15145550000"}""")]
    [InlineData("v1.1", """{"type":"twilio","phoneNumber":"+15145550000","skipConfirmation":true}""")]
    [InlineData("v1.1", """{"type":"twilio","phoneNumber":"+15145550000","confirmation":{"type":"later"}}""")]
    [InlineData("v1.1", """{"type":"twilio","phoneNumber":"+15145550000","confirmation":{"type":"userActivity"}}""")]
    [InlineData("v1.1", """{"type":"messenger","phoneNumber":"+15145550000","confirmation":{"type":"immediate"}}""")]
    [InlineData("v1.1", """{"type":"mailgun","confirmation":{"type":"immediate"}}""")]
    [InlineData("v1", """{"type":"mailgun","address":"a@example.org","skipConfirmation":true}""")]
    public async Task A_malformed_link_is_rejected(string version, string body)
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (await fake.PostAsync($"{version}/appusers/{user.Id}/channels", body)).ExpectError(400, "bad_request");
    }

    [Fact]
    public async Task V1_links_a_phone_number_without_confirmation_on_request()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        (
            await fake.PostAsync(
                $"v1/appusers/{user.Id}/channels",
                """{"type":"twilio","phoneNumber":"+15145550000","skipConfirmation":true}""")).Expect(200);
        Assert.Equal(
            """{"channels":[{"type":"twilio","phoneNumber":"+15145550000"}]}""",
            (await fake.GetAsync($"v1/appusers/{user.Id}/channels")).Expect(200).Text);
    }

    [Fact]
    public async Task Auth_codes_business_systems_and_link_requests_are_returned()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        user.AddBusinessSystem(new() { ["type"] = "slack", ["channelId"] = "C0001" });
        Assert.Matches(
            "^ac_[A-Za-z0-9_-]{24}$",
            (string)(await fake.GetAsync($"v1.1/appusers/{user.Id}/authCode")).Expect(200)["authCode"]!);
        Assert.Equal(
            """{"businessSystems":[{"type":"slack","channelId":"C0001"}]}""",
            (await fake.GetAsync($"v1.1/appusers/{user.Id}/businesssystems")).Expect(200).Text);
        (await fake.GetAsync($"v1.1/appusers/{user.Id}/linkrequest")).ExpectError(400, "bad_request");
        (await fake.GetAsync($"v1.1/appusers/{user.Id}/linkrequest?integrationIds=5bf0ab02e3c90d0022f4b832")).ExpectError(404, "not_found");
        (await fake.GetAsync("v1.1/appusers/nobody/authcode")).ExpectError(404, "not_found");
    }
}
