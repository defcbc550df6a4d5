namespace Smooch.Testing.Tests;

public sealed class OldPayloadTests
{
    [Fact]
    public async Task A_payload_of_2015_has_neither_app_nor_type_and_an_array_for_metadata()
    {
        var said = await SayAsync(FakeV1Payloads.Year2015);
        Assert.Equal(["trigger", "messages", "appUser"], said.Payload.Select(member => member.Key));
        Assert.Equal(["_id", "authorId", "metadata", "name", "received", "role", "text", "actions"], Keys(said["messages"]![0]!));
        Assert.Equal("[]", said["messages"]![0]!["metadata"]!.ToJsonString());
        Assert.Equal(["_id", "userId", "properties", "signedUpAt"], Keys(said["appUser"]!));
    }

    [Fact]
    public async Task A_payload_of_2016_has_app_source_and_clients_but_no_type()
    {
        var said = await SayAsync(FakeV1Payloads.Year2016);
        Assert.Equal(["trigger", "app", "messages", "appUser"], said.Payload.Select(member => member.Key));
        Assert.Equal(["_id", "authorId", "metadata", "name", "received", "role", "source", "text", "actions"], Keys(said["messages"]![0]!));
        Assert.Equal("{}", said["messages"]![0]!["metadata"]!.ToJsonString());
        Assert.Equal(["_id", "clients", "userId", "properties", "signedUpAt"], Keys(said["appUser"]!));
    }

    private static IEnumerable<string> Keys(System.Text.Json.Nodes.JsonNode node) =>
        node.AsObject().Select(member => member.Key).OrderBy(Rank).ThenBy(key => key, StringComparer.Ordinal);

    // The order of members means nothing; this one makes the expectations readable.
    private static int Rank(string key) =>
        key switch { "_id" => 0, "userId" => 2, "properties" => 3, "actions" => 5, "signedUpAt" => 4, _ => 1 };

    private static async Task<Event> SayAsync(FakeV1Payloads payloads)
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { V1Payloads = payloads });
        await using var receiver = await Receiver.StartAsync();
        (await fake.PostAsync("v1/webhooks", $$"""{"target":"{{receiver.Url}}"}""")).Expect(201);
        await fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" }).SayAsync("Hello", Fake.Token);
        return await receiver.NextAsync("message:appUser");
    }
}
