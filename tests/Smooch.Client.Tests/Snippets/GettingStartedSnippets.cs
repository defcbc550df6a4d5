using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

// snippet:greeter
public sealed class Greeter(SmoochClient smooch)
{
    public Task GreetAsync(string userId, CancellationToken cancellationToken) =>
        smooch.AppUsers.SendMessageAsync(userId, "Welcome back!", cancellationToken);
}
// endsnippet

/// <summary>The C# of docs/getting-started.md.</summary>
public sealed class GettingStartedSnippets : PageSnippets<GettingStartedSnippets>
{
    [Fact]
    public async Task First()
    {
        // snippet:first
        using var smooch = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(keyId, secret),
        });

        await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "joan@example.org", GivenName = "Joan" });
        var sent = await smooch.AppUsers.SendMessageAsync("joan@example.org", "Hello Joan!");
        Console.WriteLine($"{sent.Message.Received:u} {sent.Message.Text}");
        // endsnippet

        Assert.EndsWith("Z Hello Joan!", Assert.Single(Console.Lines), StringComparison.Ordinal);

        // snippet:read
        var page = await smooch.AppUsers.GetMessagesAsync("joan@example.org");
        foreach (var message in page.Messages)
            Console.WriteLine($"{message.Role}: {message.Text}");
        // endsnippet

        Assert.Equal("appMaker: Hello Joan!", Console.Lines[1]);
    }

    [Fact]
    public async Task Host()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Smooch:AppId"] = appId,
            ["Smooch:KeyId"] = keyId,
            ["Smooch:Secret"] = secret,
            ["Smooch:BaseAddress"] = service.BaseAddress.ToString(),
        });

        // snippet:host
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
        builder.Services.AddTransient<Greeter>();
        // endsnippet

        await using var app = builder.Build();
        await app.Services.GetRequiredService<Greeter>().GreetAsync(userId, Cancellation);
        Assert.Equal("Welcome back!", Assert.Single(await HistoryAsync()).Text);
    }

    [Fact]
    public async Task Fake()
    {
        // snippet:fake
        await using var service = await FakeSmooch.StartAsync();
        using var smooch = service.CreateClient();

        var joan = service.CreateUser(new FakeUserOptions { UserId = "joan@example.org", GivenName = "Joan" });
        await smooch.AppUsers.SendMessageAsync("joan@example.org", "Hello Joan!");
        var received = await joan.ReceiveAsync<TextMessage>();
        // endsnippet

        Assert.Equal("Hello Joan!", received.Text);
    }
}
