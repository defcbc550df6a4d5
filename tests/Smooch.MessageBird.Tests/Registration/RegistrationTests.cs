using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Smooch.MessageBird.Tests.Registration;

public sealed class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_is_one_client_for_the_life_of_the_host()
    {
        using var handler = new RecordingHandler("""{"id":"w"}""");
        var services = new ServiceCollection();
        services.AddMessageBird(o => o.Credential = MessageBirdCredential.AccessKey("key"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await using var scope = provider.CreateAsyncScope();
        var bird = provider.GetRequiredService<MessageBirdClient>();
        Assert.Same(bird, scope.ServiceProvider.GetRequiredService<MessageBirdClient>());

        await bird.Webhooks.GetAsync("w", Token);
        Assert.Equal("https://conversations.messagebird.com/v1/webhooks/w", handler.Request.Url.AbsoluteUri);
        Assert.Equal("AccessKey key", handler.Request["Authorization"]);
    }

    [Fact]
    public async Task Named_clients_are_separate_each_with_its_own_options_and_handlers()
    {
        using var north = new RecordingHandler("""{"id":"w"}""");
        using var south = new RecordingHandler("""{"id":"w"}""");
        var services = new ServiceCollection();
        services.AddMessageBird("north", Section("AccessKey=live_north; BaseAddress=https://proxy.example.test/bird"))
            .ConfigurePrimaryHttpMessageHandler(() => north);
        services.AddMessageBird("south", o => o.Credential = MessageBirdCredential.AccessKey("live_south"))
            .ConfigurePrimaryHttpMessageHandler(() => south);
        services.AddMessageBird(o => o.Credential = MessageBirdCredential.AccessKey("live_default"));
        services.AddSingleton<Desk>();
        await using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        await provider.GetRequiredService<Desk>().North.Webhooks.GetAsync("w", Token);
        await provider.GetRequiredKeyedService<MessageBirdClient>("south").Webhooks.GetAsync("w", Token);

        Assert.Equal("https://proxy.example.test/bird/v1/webhooks/w", north.Request.Url.AbsoluteUri);
        Assert.Equal("AccessKey live_north", north.Request["Authorization"]);
        Assert.Equal("AccessKey live_south", south.Request["Authorization"]);
        Assert.NotSame(provider.GetRequiredService<Desk>().North, provider.GetRequiredService<MessageBirdClient>());
    }

    [Theory]
    [InlineData("", "Credential is not set")]
    [InlineData("AccessKey=", "Credential is not set")]
    [InlineData("AccessKey=two words", "MessageBird:AccessKey is not printable ASCII")]
    [InlineData("AccessKey=k; BaseAddress=conversations.messagebird.com", "MessageBird:BaseAddress is not an absolute address")]
    [InlineData("AccessKey=k; BaseAddress=https://conversations.messagebird.com/v1", "remove /v1")]
    [InlineData("AccessKey=k; BaseAddress=http://conversations.messagebird.com", "AllowInsecureHttp")]
    [InlineData("AccessKey=k; BaseAddress=https://conversations.messagebird.com/?a=1", "BaseAddress must not")]
    [InlineData("AccessKey=k; Timeout=100", "MessageBird:Timeout is not a time span with colons")]
    [InlineData("AccessKey=k; Timeout=-00:00:01", "Timeout must be longer than zero")]
    [InlineData("AccessKey=k; Retry:MaxRetries=many", "MessageBird:Retry:MaxRetries is not a number")]
    [InlineData("AccessKey=k; AllowInsecureHttp=yes", "MessageBird:AllowInsecureHttp is not one of true, false")]
    public async Task A_host_with_a_wrong_configuration_does_not_start(string settings, string expected)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddMessageBird(Section(settings));
        using var host = builder.Build();
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_of_the_section_is_read_and_code_has_the_last_word()
    {
        var services = new ServiceCollection();
        services.AddMessageBird(
            Section(
                "AccessKey= live_key ; BaseAddress=http://bird.internal; AllowInsecureHttp=true; Timeout=00:00:50; Retry:MaxRetries=5; "
                    + "Retry:Delay=00:00:02; Retry:AttemptTimeout=00:00:07"),
            options => options.Retry.MaxRetries = 1);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<MessageBirdClientOptions>>().Value;
        Assert.Equal("access key ***", options.Credential!.ToString());
        Assert.Equal("http://bird.internal/", options.BaseAddress.AbsoluteUri);
        Assert.True(options.AllowInsecureHttp);
        Assert.Equal(
            (TimeSpan.FromSeconds(50), 1, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(7)),
            (options.Timeout, options.Retry.MaxRetries, options.Retry.Delay, options.Retry.AttemptTimeout));
        Assert.NotNull(provider.GetRequiredService<MessageBirdClient>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("k\u00e9y")]
    public void A_key_that_a_header_cannot_carry_is_rejected(string key)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => MessageBirdCredential.AccessKey(key));
        if (key.Trim().Length > 0)
            Assert.DoesNotContain(key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_without_a_key_cannot_be_created()
    {
        var error = Assert.Throws<ArgumentException>(() => new MessageBirdClient(new MessageBirdClientOptions()));
        Assert.Contains("MessageBirdCredential.AccessKey(key)", error.Message, StringComparison.Ordinal);
    }

    internal static IConfiguration Section(string settings, string name = "MessageBird")
    {
        var values = settings.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(pair => $"{name}:{pair[0]}", pair => (string?)pair[1]);
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(name);
    }

    private sealed class Desk([FromKeyedServices("north")] MessageBirdClient north)
    {
        public MessageBirdClient North => north;
    }
}
