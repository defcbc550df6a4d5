using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Smooch.MessageBird.Tests.Receiving;

namespace Smooch.MessageBird.Tests.Registration;

public sealed class WebhookRegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "SigningKey")]
    [InlineData("SigningKey=live_0123456789", "that is an access key")]
    [InlineData("SigningKeys:0=good; SigningKeys:1=test_0123456789", "that is an access key")]
    [InlineData("SigningKey=k; PublicBaseUrl=bot.example.org", "PublicBaseUrl must be an absolute http or https address")]
    [InlineData("SigningKey=k; PublicBaseUrl=https://bot.example.org/?a=1", "PublicBaseUrl must be an absolute http or https address")]
    [InlineData("SigningKey=k; PublicBaseUrl=https://conversations.messagebird.com", "is the address of the API")]
    [InlineData("SigningKey=k; ClockTolerance=-00:00:01", "ClockTolerance must not be negative")]
    [InlineData("SigningKey=k; ClockTolerance=5", "ClockTolerance is not a time span, such as 00:00:05")]
    [InlineData("SigningKey=k; LegacyMaxAge=00:00:00", "LegacyMaxAge must be longer than zero")]
    [InlineData("SigningKey=k; VerifyUrl=perhaps", "VerifyUrl")]
    [InlineData("SigningKey=k; Acounts:north=another", "Did you mean MessageBird:Accounts?")]
    [InlineData("SigningKey=k; PublicUrl=https://bot.example.org", "Did you mean MessageBird:PublicBaseUrl?")]
    public async Task A_host_with_a_wrong_configuration_does_not_start(string settings, string expected)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Services.AddMessageBirdWebhooks(RegistrationTests.Section(settings)).AddHandler<MessageBirdWebhookEvent, Handled>();
        await using var app = builder.Build();
        var error = await Record.ExceptionAsync(async () =>
        {
            app.MapWebhooks("/messagebird");
            await app.StartAsync(Token);
        });
        Assert.IsType<OptionsValidationException>(error);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_of_the_section_is_read()
    {
        var services = new ServiceCollection();
        services.AddMessageBirdWebhooks(RegistrationTests.Section(
            "SigningKey=one; SigningKeys:0=two; Accounts:north=three; Accounts:south:0=four; Accounts:south:1=five; "
                + "PublicBaseUrl=https://bot.example.org; "
            + "VerifyUrl=false; ClockTolerance=00:00:09; AcceptLegacySignatures=false; LegacyMaxAge=00:01:00; ResponseTimeout=00:00:20; "
            + "AcknowledgeMode=OnEnqueue"));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<MessageBirdWebhookOptions>>().Value;
        Assert.Equal([null, null, "north", "south", "south"], options.SigningKeys.Select(key => key.Account));
        Assert.Equal(
            ("https://bot.example.org", false, TimeSpan.FromSeconds(9), false, TimeSpan.FromMinutes(1)),
            (options.PublicBaseUrl, options.VerifyUrl, options.ClockTolerance, options.AcceptLegacySignatures, options.LegacyMaxAge));
        Assert.Equal((TimeSpan.FromSeconds(20), AcknowledgeMode.OnEnqueue), (options.ResponseTimeout, options.AcknowledgeMode));
        Assert.All(options.SigningKeys, key => Assert.Contains("***", key.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_of_the_section_replaces_what_was_set_before_it()
    {
        var services = new ServiceCollection();
        services.Configure<MessageBirdWebhookOptions>(before => before.PublicBaseUrl = "https://before.example.org");
        services.AddMessageBirdWebhooks(RegistrationTests.Section("PublicBaseUrl=https://bot.example.org"));
        using var provider = services.BuildServiceProvider();
        Assert.Equal("https://bot.example.org", provider.GetRequiredService<IOptions<MessageBirdWebhookOptions>>().Value.PublicBaseUrl);
    }

    [Fact]
    public void A_setting_that_the_section_lacks_stays_as_it_was()
    {
        var services = new ServiceCollection();
        services.Configure<MessageBirdWebhookOptions>(before =>
        {
            before.PublicBaseUrl = "https://bot.example.org";
            (before.VerifyUrl, before.AcceptLegacySignatures) = (false, false);
            (before.ClockTolerance, before.LegacyMaxAge) = (TimeSpan.FromSeconds(9), TimeSpan.FromMinutes(1));
        });
        services.AddMessageBirdWebhooks(RegistrationTests.Section("SigningKey=one"));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<MessageBirdWebhookOptions>>().Value;
        Assert.Equal(
            ("https://bot.example.org", false, TimeSpan.FromSeconds(9), false, TimeSpan.FromMinutes(1)),
            (options.PublicBaseUrl, options.VerifyUrl, options.ClockTolerance, options.AcceptLegacySignatures, options.LegacyMaxAge));
    }

    [Fact]
    public async Task A_program_that_gets_its_key_later_may_start_and_responds_503_until_then()
    {
        await using var bot = await BirdBot.StartAsync(options => options.AllowStartWithoutSecret = true, hasKey: false);
        Assert.Equal(503, await bot.PostAsync(EndpointTests.Message("m1")));
        Assert.Empty(bot.Handled.Events);
        Assert.False(bot.Services.GetRequiredService<MessageBirdWebhooks>().HasSecret);
    }
}
