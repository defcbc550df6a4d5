using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cookbook.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_bot_that_creates_its_webhook_at_start_replies()
    {
        await using var bot = await RunningBot.StartAsync(await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token), Register);
        var mira = bot.Smooch.CreateUser();
        await mira.SayAsync("Hi!");
        Assert.Equal("You wrote: Hi!", (await mira.ReceiveAsync<TextContent>()).Text);
    }

    [Fact]
    public async Task The_next_start_creates_no_second_webhook()
    {
        await using var bot = await RunningBot.StartAsync(await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token), Register);
        var registration = bot.App.Services.GetServices<IHostedService>().OfType<WebhookRegistration>().Single();
        await registration.StartedAsync(RunningBot.Token);

        using var sunshine = bot.Smooch.CreateSunshineClient();
        var integration = Assert.Single(await ToListAsync(sunshine.Integrations.ListAsync([IntegrationType.Custom])));
        var webhook = Assert.Single(await sunshine.Webhooks.ListAsync(integration.Id, RunningBot.Token));
        Assert.Equal(new Uri(bot.Address, "/sunshine").ToString(), webhook.Target);
    }

    [Fact]
    public async Task The_webhook_has_the_public_address_of_the_configuration()
    {
        var smooch = await FakeSmooch.StartAsync(new() { ProbeWebhookTargets = false }, RunningBot.Token);
        await using var bot = await RunningBot.StartAsync(smooch, builder =>
        {
            builder.Configuration["PublicUrl"] = "https://bot.example.org/";
            Register(builder);
        });

        Assert.Equal("https://bot.example.org/sunshine", Assert.Single(smooch.App.Webhooks).Target);
    }

    private static void Register(WebApplicationBuilder builder) => Cookbook.Recipes.AddRegistration(builder);

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (var item in items)
            list.Add(item);
        return list;
    }
}
