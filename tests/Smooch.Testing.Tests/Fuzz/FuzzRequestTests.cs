namespace Smooch.Testing.Tests.Fuzz;

/// <summary>The requests that the fuzz changes: unchanged, they are accepted.</summary>
public sealed class FuzzRequestTests
{
    [Theory]
    [InlineData("v1")]
    [InlineData("v1.1")]
    [InlineData("v2")]
    [InlineData("MessageBird")]
    public async Task The_requests_that_are_mutated_are_accepted_as_they_are(string api)
    {
        await using FuzzWorld world = api == "MessageBird"
            ? await BirdWorld.StartAsync(1, Fake.Token)
            : await SmoochWorld.StartAsync(api, 1, cancellationToken: Fake.Token);
        var rejected = new List<string>();
        foreach (var request in world.All())
        {
            var response = await world.CheckAsync(request, Fake.Token);
            if (response.Status >= 400 && !NeedsMore(request))
                rejected.Add($"{request.Method} {System.Text.Encoding.UTF8.GetString(request.Target)}: {response.Status} {response.Text}");
        }

        Assert.True(rejected.Count == 0, string.Join('\n', rejected));
    }

    // A code of the consent page, and a second switchboard: neither can be prepared.
    private static bool NeedsMore(RawRequest request) =>
        request.Method == "POST"
            && System.Text.Encoding.UTF8.GetString(request.Target) is var target
            && (target == "/oauth/token" || target.EndsWith("/switchboards", StringComparison.Ordinal));
}
