using Microsoft.Extensions.DependencyInjection;

namespace Cookbook.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task Health_is_degraded_until_there_is_a_secret()
    {
        await using var bot = await RunningBot.StartAsync(
            await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token),
            builder =>
            {
                Cookbook.Recipes.AddHealth(builder);
                builder.Services.AddSunshineWebhooks(options => options.AllowStartWithoutSecret = true)
                    .AddHandler<ConversationMessageEvent, EchoBot>();
            },
            Cookbook.Recipes.MapHealth);
        using var http = new HttpClient { BaseAddress = bot.Address };

        Assert.Equal("Degraded", await http.GetStringAsync("/health", RunningBot.Token));

        bot.App.Services.GetRequiredService<SunshineWebhooks>().Secrets.Add(new("a webhook secret"));
        Assert.Equal("Healthy", await http.GetStringAsync("/health", RunningBot.Token));
    }
}
