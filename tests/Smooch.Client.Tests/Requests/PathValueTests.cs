namespace Smooch.Client.Tests;

/// <summary>Values of a path arrive as one segment, at every operation that has one, or are rejected.</summary>
public sealed class PathValueTests
{
    public static TheoryData<string> Ids_of_users { get; } = [
        "steveb@channel5.com",
        "a/b c",
        "50%",
        "ünï",
        "🙂",
        "a?b#c",
        "%2F",
        "..a",
        "a\\b",
        "../..",
        "a;b=c",
        "+1&2",
        "e\u0301",
        " ",
    ];

    private static IEnumerable<(RouteRow Row, string Placeholder)> Places =>
        RouteRow.OfClient.SelectMany(row => Ids.Placeholders(row).Select(placeholder => (row, placeholder)));

    [Theory]
    [MemberData(nameof(Ids_of_users))]
    public async Task An_id_arrives_as_one_segment_and_as_it_was(string id)
    {
        await using var server = await LoopbackServer.StartAsync();
        foreach (var (row, placeholder) in Places)
        {
            var version = row.Has(SmoochApiVersion.V1_1) ? SmoochApiVersion.V1_1 : SmoochApiVersion.V1;
            using var smooch = TestClient.To(server.Address, version, TestClient.AppId);
            await IgnoreResponseAsync(
                ExpectedCall.Of(row).First().Send(smooch, Ids.With(placeholder, id), TestContext.Current.CancellationToken));

            var segments = server.Requests[^1].Target.Split('?')[0].Split('/').Select(Uri.UnescapeDataString);
            var expected = row.Path.Split('/')
                .Skip(1)
                .Select(part => part == $"{{{placeholder}}}" ? id : part[0] == '{' ? Ids.Plain[part[1..^1]] : part);
            Assert.Equal([.. row.Prefix(version, TestClient.AppId).Split('/'), .. expected], segments);
        }

        Assert.Equal(Places.Count(), server.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task A_value_that_would_address_another_resource_is_rejected_before_a_request_is_sent(string? value)
    {
        foreach (var (row, placeholder) in Places)
        {
            using var handler = new RecordingHandler();
            using var smooch = TestClient.Over(handler, row.Has(SmoochApiVersion.V1_1) ? SmoochApiVersion.V1_1 : SmoochApiVersion.V1);
            foreach (var call in ExpectedCall.Of(row))
            {
                // Thrown immediately or by the task: both are fine, neither may send.
                await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
                    await call.Send(smooch, Ids.With(placeholder, value), TestContext.Current.CancellationToken));
            }

            Assert.Empty(handler.Requests);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" ")]
    public void An_app_id_that_would_address_another_resource_is_rejected(string appId)
    {
        using var handler = new RecordingHandler();
        Assert.Throws<ArgumentException>(() => TestClient.Over(handler, appId: appId));
        using var smooch = TestClient.Over(handler);
        Assert.Throws<ArgumentException>(() => smooch.ForApp(appId));
    }

    [Fact]
    public async Task An_app_id_arrives_as_one_segment()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var smooch = TestClient.To(server.Address, appId: "a/b?c");
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("/v1.1/apps/a%2Fb%3Fc/webhooks", Assert.Single(server.Requests).Target);
    }

    /// <summary>The content of the response does not matter here: it is <c>{}</c>, which lacks the object of some calls.</summary>
    private static async Task IgnoreResponseAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (SmoochException e) when (
            (e as SmoochApiException ?? e.InnerException as SmoochApiException)?.StatusCode == System.Net.HttpStatusCode.OK)
        {
        }
    }
}
