using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests;

public sealed partial class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_is_one_client_for_the_life_of_the_host()
    {
        using var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT")).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.Configure<SmoochClientOptions>(o => o.AppId = "a1");
        await using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await using var scope = provider.CreateAsyncScope();
        var smooch = provider.GetRequiredService<SmoochClient>();
        Assert.Same(smooch, scope.ServiceProvider.GetRequiredService<SmoochClient>());
        Assert.Single(provider.GetServices<SmoochClient>());

        await smooch.Webhooks.ListAsync(Token);
        Assert.Equal("/v1.1/apps/a1/webhooks", handler.Request.PathAndQuery);
        Assert.Equal("Bearer " + TestCredential.ReadyJwt, handler.Request["Authorization"]);
        Assert.Equal("application/json", handler.Request["Accept"]);
        Assert.StartsWith("Smooch.Client.NET/", handler.Request["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Named_clients_live_side_by_side_each_with_its_own_options_and_handlers()
    {
        using var eu = new RecordingHandler("""{"webhooks":[]}""");
        using var us = new RecordingHandler("""{"webhooks":[]}""");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Jwt"] = "jwt.eu",
            ["Region"] = "eu",
            ["Retry:MaxRetries"] = "1",
            ["Retry:Delay"] = "00:00:00",
        }).Build();
        var services = new ServiceCollection();
        services.AddSmooch("shop-eu", configuration, o => o.AppId = "a1").ConfigurePrimaryHttpMessageHandler(() => eu);
        services.AddSmooch("shop-us", o => o.Credential = SmoochCredential.Jwt("jwt.us")).ConfigurePrimaryHttpMessageHandler(() => us);
        services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("jwt.default"));
        services.AddSingleton<Shop>();
        await using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        var shop = provider.GetRequiredService<Shop>();
        await shop.Europe.Webhooks.ListAsync(Token);
        await provider.GetRequiredKeyedService<SmoochClient>("shop-us").Webhooks.ListAsync(Token);

        Assert.Equal("https://api.eu-1.smooch.io/v1.1/apps/a1/webhooks", eu.Request.Url.AbsoluteUri);
        Assert.Equal("Bearer jwt.eu", eu.Request["Authorization"]);
        Assert.Equal("https://api.smooch.io/v1.1/webhooks", us.Request.Url.AbsoluteUri);
        Assert.Equal("Bearer jwt.us", us.Request["Authorization"]);
        Assert.NotSame(shop.Europe, provider.GetRequiredService<SmoochClient>());
    }

    [Fact]
    public async Task A_named_client_with_wrong_options_keeps_the_host_from_starting()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"));
        builder.Services.AddSmooch("shop-eu", o => o.Retry.MaxRetries = -1);
        using var host = builder.Build();
        var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains("Credential is not set", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("Retry.MaxRetries must be", rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_the_options_of_a_registration_does_not_add_retries_twice()
    {
        var requests = 0;
        using var handler = new RecordingHandler(_ =>
        {
            Interlocked.Increment(ref requests);
            return RecordingHandler.Json("{}", System.Net.HttpStatusCode.BadGateway);
        });
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT")).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.Configure<SmoochClientOptions>(o => (o.Retry.MaxRetries, o.Retry.Delay) = (2, TimeSpan.Zero));
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<SmoochServerException>(() => provider.GetRequiredService<SmoochClient>().Webhooks.ListAsync(Token));

        Assert.Equal(3, requests);
    }

    [Fact]
    public async Task A_host_with_wrong_options_does_not_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSmooch(o => o.Credential = TestCredential.Make("app token"));
        using var host = builder.Build();
        var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains("An app token works with v1 only", rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_a_wrong_configuration_does_not_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration["Smooch:KeyId"] = "app_1";
        builder.Services.AddSmooch(builder.Configuration.GetSection("Smooch"));
        using var host = builder.Build();
        var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains("Smooch:KeyId and Smooch:Secret are needed together", rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_good_options_starts()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"));
        using var host = builder.Build();
        await host.StartAsync(Token);
        Assert.NotNull(host.Services.GetRequiredService<SmoochClient>());
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task Other_clients_of_the_factory_are_left_alone()
    {
        using var handler = new RecordingHandler();
        using var redirecting = new SocketsHttpHandler();
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"));
        services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddHttpClient("redirecting").ConfigurePrimaryHttpMessageHandler(() => redirecting);
        await using var provider = services.BuildServiceProvider();
        using var other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        await other.GetStringAsync(new Uri("https://api.smooch.io/v1.1/webhooks"), Token);
        Assert.Empty(handler.Request.Headers);
        using var another = provider.GetRequiredService<IHttpClientFactory>().CreateClient("redirecting");
        Assert.True(redirecting.AllowAutoRedirect);
    }

    [Fact]
    public async Task No_log_holds_an_address_an_id_or_a_secret()
    {
        using var logs = new LogCollector();
        await using var server = await LoopbackServer.StartAsync("""{"appUser":{"_id":"a1"}}""");
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddSmooch(o => (o.Credential, o.BaseAddress, o.Retry.Delay) =
            (SmoochCredential.Jwt("geheim"), server.Address, TimeSpan.Zero));
        services.AddHttpClient("other");
        await using var provider = services.BuildServiceProvider();
        using var other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        await other.GetStringAsync(new Uri(server.Address, "other"), Token);
        Assert.Contains("/other", logs.Text, StringComparison.Ordinal);

        var smooch = provider.GetRequiredService<SmoochClient>();
        await smooch.AppUsers.GetAsync("steve@example.com", Token);
        await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.Conversations.GetAsync("steve@example.com", Token));
        await server.DisposeAsync();
        await Assert.ThrowsAnyAsync<SmoochException>(() => smooch.AppUsers.GetAsync("steve@example.com", Token));
        Assert.DoesNotContain("steve", logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("appusers", logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_and_the_loggers_of_the_host_are_used_unless_others_are_set()
    {
        using var logs = new LogCollector();
        var clock = new TestClock();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddLogging(logging => logging.AddProvider(logs));
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"));
        await using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
        Assert.Same(clock, options.TimeProvider);
        Assert.Same(provider.GetRequiredService<ILoggerFactory>(), options.LoggerFactory);

        var own = new TestClock();
        services.Configure<SmoochClientOptions>(o => (o.TimeProvider, o.LoggerFactory) = (own, logs));
        await using var second = services.BuildServiceProvider();
        options = second.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
        Assert.Same(own, options.TimeProvider);
        Assert.Same(logs, options.LoggerFactory);
    }

    [Fact]
    public void What_is_missing_is_rejected()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>(() => services.AddSmooch((Action<SmoochClientOptions>)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSmooch((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>(() => SmoochServiceCollectionExtensions.AddSmooch(null!, _ => { }));
    }

    private sealed class Shop([FromKeyedServices("shop-eu")] SmoochClient europe)
    {
        public SmoochClient Europe { get; } = europe;
    }
}
