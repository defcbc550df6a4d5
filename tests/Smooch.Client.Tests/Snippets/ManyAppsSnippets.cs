using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

// snippet:tenant-handler
public sealed class TenantHandler(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
{
    public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is { App.Id: { Length: > 0 } appId, AppUser.Id: var user, Messages: [TextMessage message, ..] })
            await smooch.ForApp(appId).AppUsers.SendMessageAsync(user, $"You said: {message.Text}", cancellationToken);
    }
}
// endsnippet

// snippet:keyed
public sealed class Shops(
    [FromKeyedServices("shop-eu")] SmoochClient europe,
    [FromKeyedServices("shop-us")] SmoochClient america)
{
    public SmoochClient For(string country) => country == "US" ? america : europe;
}
// endsnippet

/// <summary>The C# of docs/many-apps.md.</summary>
public sealed class ManyAppsSnippets : PageSnippets<ManyAppsSnippets>
{
    [Fact]
    public async Task Account()
    {
        var (accountKeyId, accountSecret) = (service.AccountKeyId, service.AccountSecret);
        // snippet:account
        using var account = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(accountKeyId, accountSecret, SmoochScope.Account),
        });

        await account.ForApp(appId).AppUsers.SendMessageAsync(userId, "Hello!");
        await foreach (var app in account.Apps.ListAsync())
            Console.WriteLine($"{app.Id} {app.Name}");
        // endsnippet

        Assert.Equal("Hello!", Assert.Single(await HistoryAsync()).Text);
        Assert.Equal([$"{appId} Fake app"], Console.Lines);
    }

    [Fact]
    public async Task Resolver()
    {
        var other = service.CreateApp("Another shop");
        other.CreateUser(new FakeUserOptions { UserId = userId }).AppendHistory([new FakeHistoryMessage("Hi, other shop!", 1470000000000)]);
        var tenants = new Tenants { [appId] = (keyId, secret), [other.Id] = other.CreateKey() };
        var builder = WebApplication.CreateSlimBuilder();

        // snippet:resolver
        builder.Services.AddSmooch(options => options.CredentialResolver = async (appId, cancellationToken) =>
        {
            var tenant = await tenants.FindAsync(appId, cancellationToken) ?? throw new KeyNotFoundException("No such tenant.");
            return SmoochCredential.SigningKey(tenant.KeyId, tenant.Secret);
        });
        // endsnippet

        builder.Services.Configure<SmoochClientOptions>(options => options.BaseAddress = service.BaseAddress);
        await using var host = builder.Build();
        var smooch = host.Services.GetRequiredService<Smooch.Client.SmoochClient>();
        Assert.Equal("Hi, other shop!", await NewestAsync(other.Id));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => NewestAsync("5698edbf2a43bd081be982f1"));

        async Task<string?> NewestAsync(string appId)
        {
            // snippet:for-app
            var conversation = await smooch.ForApp(appId).AppUsers.GetMessagesAsync(userId);
            // endsnippet
            return conversation.Messages[^1].Text;
        }
    }

    [Fact]
    public async Task Handler()
    {
        using var account = new SmoochClient(new SmoochClientOptions
        {
            Credential = SmoochCredential.SigningKey(service.AccountKeyId, service.AccountSecret, SmoochScope.Account),
        });
        var webhookEvent = WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""
            {"trigger":"message:appUser","app":{"_id":"{{appId}}"},"appUser":{"_id":"{{mira.Id}}"},"messages":[{"_id":"m1","type":"text","text":"Hi!","role":"appUser"}]}
            """));

        await new TenantHandler(account).HandleAsync((AppUserMessageEvent)webhookEvent, Cancellation);

        Assert.Equal("You said: Hi!", Assert.Single(await HistoryAsync()).Text);
    }

    [Fact]
    public async Task Named()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Shops:Europe:KeyId"] = keyId,
            ["Shops:Europe:Secret"] = secret,
            ["Shops:Europe:BaseAddress"] = service.BaseAddress.ToString(),
            ["Shops:America:KeyId"] = "app_of_america",
            ["Shops:America:Secret"] = "s",
        });

        // snippet:named
        builder.Services.AddSmooch("shop-eu", builder.Configuration.GetSection("Shops:Europe"));
        builder.Services.AddSmooch("shop-us", builder.Configuration.GetSection("Shops:America"));
        builder.Services.AddTransient<Shops>();
        // endsnippet

        await using var app = builder.Build();
        var shops = app.Services.GetRequiredService<Shops>();
        Assert.Equal("Mira", (await shops.For("FR").AppUsers.GetAsync(userId, Cancellation)).GivenName);
        Assert.NotSame(shops.For("US"), shops.For("FR"));
    }

    private sealed class Tenants : Dictionary<string, (string KeyId, string Secret)>
    {
        public Task<Tenant?> FindAsync(string appId, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(TryGetValue(appId, out var key) ? new Tenant(key.KeyId, key.Secret) : null);
        }
    }

    private sealed record Tenant(string KeyId, string Secret);
}
