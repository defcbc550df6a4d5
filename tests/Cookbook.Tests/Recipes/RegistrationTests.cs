using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
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

    private static void Register(WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<PublicUrl>();
        Cookbook.Recipes.AddRegistration(builder);
    }

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (var item in items)
            list.Add(item);
        return list;
    }

    /// <summary>Sets the address that a deployment has in its configuration.</summary>
    private sealed class PublicUrl(IServer server, IConfiguration configuration) : IHostedLifecycleService
    {
        public Task StartedAsync(CancellationToken cancellationToken)
        {
            configuration["PublicUrl"] = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
            return Task.CompletedTask;
        }

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
