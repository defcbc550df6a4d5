using System.Text.Json;
using System.Text.Json.Serialization;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

// snippet:types
public sealed record Profile(string GivenName, string Surname);

public sealed record ProfileEnvelope(Profile AppUser);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProfileEnvelope))]
public sealed partial class OwnJson : JsonSerializerContext;
// endsnippet

/// <summary>The C# of docs/raw.md.</summary>
public sealed class RawSnippets : PageSnippets<RawSnippets>
{
    [Fact]
    public async Task Json()
    {
        // snippet:json
        var response = await smooch.Raw.SendAsync(new RawRequest(HttpMethod.Get, "/appusers/{userId}/channels")
        {
            Values = { ["userId"] = userId },
        });
        Console.WriteLine(response.GetProperty("channels").GetArrayLength());
        // endsnippet

        Assert.Equal(["0"], Console.Lines);
    }

    [Fact]
    public async Task Typed()
    {
        // snippet:typed
        var request = new RawRequest(HttpMethod.Put, "/appusers/{userId}")
        {
            Values = { ["userId"] = userId },
            Body = JsonSerializer.SerializeToElement(new Profile("Mira", "Holt"), OwnJson.Default.Profile),
        };
        var envelope = await smooch.Raw.SendAsync(request, OwnJson.Default.ProfileEnvelope);
        Console.WriteLine(envelope.AppUser.Surname);
        // endsnippet

        Assert.Equal(["Holt"], Console.Lines);
        Assert.Equal("Holt", (await smooch.AppUsers.GetAsync(userId, Cancellation)).Surname);
    }

    [Fact]
    public async Task Responses()
    {
        service.Faults.Script(FakeFault.TooManyRequests(TimeSpan.Zero));

        // snippet:responses
        SmoochResponse? response = null;
        var user = await smooch.WithResponseObserver(r => response = r).AppUsers.GetAsync(userId);
        Console.WriteLine($"{response}, after {response?.RetryCount} retries, request {response?.RequestId ?? "without id"}");
        // endsnippet

        Assert.Equal("Mira", user.GivenName);
        Assert.Equal(["AppUsers.Get: 200, after 1 retries, request without id"], Console.Lines);
    }
}
