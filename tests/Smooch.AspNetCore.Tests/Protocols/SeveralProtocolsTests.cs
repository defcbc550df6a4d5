using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AspNetCore.Tests;

/// <summary>Webhooks of several APIs in one program: each has its address, verification and handlers; they share the dispatcher.</summary>
public sealed class SeveralProtocolsTests
{
    private static void Both(IServiceCollection services)
    {
        services.AddSmoochWebhooks(options =>
        {
            options.AddSecret(Bot.Secret);
            options.ResponseTimeout = Timeout.InfiniteTimeSpan;
        }).AddHandler<SmoochWebhookEvent, First>();
        services.AddLetters().AddHandler<LetterEvent, LetterHandler>();
    }

    private static void Map(WebApplication app)
    {
        app.MapWebhooks<SmoochWebhooks>("/smooch");
        app.MapWebhooks<Letters>("/letters");
    }

    [Fact]
    public async Task Each_event_reaches_the_handlers_of_its_API()
    {
        await using var office = await PostOffice.OpenAsync(Both, Map);
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann")));
        Assert.Equal(200, await office.SendAsync("/smooch", Bodies.Message("m1"), WebhookVerifier.HeaderName, Bot.Secret));
        Assert.Equal(["1"], office.Postman.Carried);
        Assert.Equal(["First: m1"], office.Probe.Calls);
    }

    [Fact]
    public async Task The_secret_of_one_API_opens_no_address_of_another()
    {
        await using var office = await PostOffice.OpenAsync(Both, Map);
        Assert.Equal(401, await office.SendAsync("/letters", PostOffice.Post(), WebhookVerifier.HeaderName, Bot.Secret));
        Assert.Equal(401, await office.SendAsync("/smooch", Bodies.Message("m1"), LetterRegistration.Key));
    }

    [Fact]
    public async Task Equal_keys_of_two_APIs_are_different_events()
    {
        await using var office = await PostOffice.OpenAsync(Both, Map);
        Assert.Equal(200, await office.SendAsync("/smooch", Bodies.Message("m1"), WebhookVerifier.HeaderName, Bot.Secret));
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("message:appUser|m1", "user user-1")));
        Assert.Single(office.Postman.Carried);
        Assert.Single(office.Probe.Calls);
    }

    [Fact]
    public async Task A_handler_of_all_events_receives_those_of_the_APIs_it_is_added_to()
    {
        await using var office = await PostOffice.OpenAsync(
            services =>
            {
                services.AddSingleton<Everything>();
                services.AddSmoochWebhooks(options => options.AddSecret(Bot.Secret)).AddHandler<WebhookEvent, Everything>();
                services.AddLetters().AddHandler<LetterEvent, LetterHandler>();
            },
            Map);
        Assert.Equal(200, await office.PostAsync(PostOffice.Letter("1", "ann")));
        Assert.Equal(200, await office.SendAsync("/smooch", Bodies.Message("m1"), WebhookVerifier.HeaderName, Bot.Secret));
        Assert.IsType<AppUserMessageEvent>(Assert.Single(office.App.Services.GetRequiredService<Everything>().Seen));
    }

    [Fact]
    public async Task Mapping_without_a_type_throws_and_lists_the_lines_to_write()
    {
        await using var app = PostOffice.Build(Both, out _, out _, out _);
        var wrong = Assert.Throws<InvalidOperationException>(() => app.MapWebhooks("/smooch"));
        Assert.Contains(
            "app.MapWebhooks<SmoochWebhooks>(\"/smooch\");\napp.MapWebhooks<Letters>(\"/letters\");",
            wrong.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_an_API_that_is_not_registered_names_the_missing_call()
    {
        await using var app = PostOffice.Build(services => services.AddLetters(), out _, out _, out _);
        var wrong = Assert.Throws<InvalidOperationException>(() => app.MapWebhooks<SmoochWebhooks>("/smooch"));
        Assert.Contains("AddSmoochWebhooks", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_of_another_API_is_rejected()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddLetters().AddHandler<SmoochWebhookEvent, First>());
        Assert.Contains("SmoochWebhookEvent", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("LetterEvent", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_dispatcher_drains_the_events_of_all_APIs()
    {
        await using var office = await PostOffice.OpenAsync(Both, Map);
        var door = new Door();
        office.Postman.Do = (_, token) => door.PassAsync(token);
        var post = office.PostAsync(PostOffice.Letter("1", "ann"));
        await door.Reached;
        var stop = office.App.StopAsync(Bot.Token);
        Assert.False(stop.IsCompleted);
        door.Open();
        Assert.Equal(200, await post);
        await stop;
    }

    internal sealed class Everything : IWebhookHandler<WebhookEvent>
    {
        public System.Collections.Concurrent.ConcurrentQueue<WebhookEvent> Seen { get; } = new();

        public Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken)
        {
            Seen.Enqueue(webhookEvent);
            return Task.CompletedTask;
        }
    }
}
