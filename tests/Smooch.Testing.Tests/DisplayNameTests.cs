namespace Smooch.Testing.Tests;

public sealed class DisplayNameTests
{
    [Theory]
    [InlineData("John", "Johnson", "usr_AB23A", "ios", null, "^John Johnson$")]
    [InlineData(null, "Johnson", null, "ios", null, "^Johnson$")]
    [InlineData(null, null, "usr_AB23A", "ios", null, "^iOS User usr_AB23A$")]
    [InlineData(null, null, null, "whatsapp", "1234567890", "^WhatsApp User 1234567890$")]
    [InlineData(null, null, null, "android", null, "^Android User [0-9a-f]{24}$")]
    public async Task A_user_is_named_by_the_first_rule_that_applies(
        string? givenName, string? surname, string? userId, string channel, string? externalId, string expected)
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser(new FakeUserOptions
        {
            GivenName = givenName,
            Surname = surname,
            UserId = userId,
            Channel = channel,
            ExternalId = externalId,
        });
        await user.SayAsync("Hello", Fake.Token);
        Assert.Matches(expected, (string)user.Messages[0]["name"]!);
    }

    [Fact]
    public async Task A_user_without_a_channel_is_named_by_its_id()
    {
        await using var fake = await Fake.StartAsync();
        var id = (string)(await fake.PostAsync("v1/init", """{"device":{"id":"d1","platform":"other"}}""")).Expect(200)["appUser"]["_id"]!;
        (
            await fake.PostAsync(
                $"v1.1/appusers/{id}/messages",
                """{"role":"appUser","type":"text","text":"Hello","name":"Given"}""")).Expect(201);
        Assert.Equal("Given", (string)fake.Smooch.App.User(id).Messages[0]["name"]!);
    }

    [Fact]
    public async Task Animal_names_come_before_the_userId_and_stay()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { UseAnimalNames = true });
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await user.SayAsync("one", Fake.Token);
        await user.SayAsync("two", Fake.Token);
        Assert.Matches("^[A-Z][a-z]+ [A-Z][a-z]+$", (string)user.Messages[0]["name"]!);
        Assert.Equal((string)user.Messages[0]["name"]!, (string)user.Messages[1]["name"]!);
    }
}
