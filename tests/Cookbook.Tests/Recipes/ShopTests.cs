using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cookbook.Tests;

public sealed class ShopTests
{
    [Fact]
    public async Task Each_shop_of_the_configuration_replies_with_its_own_client()
    {
        var smooch = await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token);
        FakeApp[] apps = [smooch.App, smooch.CreateApp("florist")];
        await using var bot = await RunningBot.StartAsync(smooch, builder =>
        {
            foreach (var (name, app) in new[] { "bakery", "florist" }.Zip(apps))
            {
                var (keyId, secret) = app.CreateKey();
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    [$"Shops:{name}:BaseAddress"] = smooch.SunshineAddress.ToString(),
                    [$"Shops:{name}:AppId"] = app.Id,
                    [$"Shops:{name}:KeyId"] = keyId,
                    [$"Shops:{name}:Secret"] = secret,
                    [$"Shops:{name}:Webhooks:Secret"] = $"secret-of-{name}",
                });
            }

            Cookbook.Recipes.AddShops(builder);
            // The program has clients with names only.
            builder.Services.AddSingleton<SunshineClient>(services => services.GetRequiredKeyedService<SunshineClient>("bakery"));
        });

        foreach (var (name, app) in new[] { "bakery", "florist" }.Zip(apps))
        {
            app.AddIntegration(new()
            {
                WebhookTarget = new Uri(bot.Address, "/sunshine").ToString(),
                WebhookSecret = $"secret-of-{name}",
            });
            var mira = app.CreateUser();
            await mira.SayAsync("Hi!");
            Assert.Equal($"Welcome to the {name}!", (await mira.ReceiveAsync<TextContent>()).Text);
        }
    }
}
