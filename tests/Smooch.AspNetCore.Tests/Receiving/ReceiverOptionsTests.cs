using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore.Tests.Receiving;

/// <summary>The options of a receiver: their limits, their settings, and their changes.</summary>
public sealed class ReceiverOptionsTests
{
    public static TheoryData<string, LimitCase> Limits { get; } = new()
    {
        { "ResponseTimeout", new(o => o.ResponseTimeout = new TimeSpan(1), o => o.ResponseTimeout = TimeSpan.Zero) },
        { "ResponseTimeout", new(o => o.ResponseTimeout = Timeout.InfiniteTimeSpan, o => o.ResponseTimeout = new TimeSpan(-1)) },
        { "MaxBodyBytes", new(o => o.MaxBodyBytes = 1024, o => o.MaxBodyBytes = 1023) },
        { "MaxListElements", new(o => o.MaxListElements = 1, o => o.MaxListElements = 0) },
        {
            "AcknowledgeMode",
            new(o => o.AcknowledgeMode = AcknowledgeMode.OnEnqueue, o => o.AcknowledgeMode = (AcknowledgeMode)7)
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_limit_itself_is_valid_and_what_exceeds_it_is_named(string name, LimitCase limit)
    {
        var options = new SmoochWebhookOptions();
        limit.Valid(options);
        Assert.Empty(options.Check());
        limit.Invalid(options);
        Assert.StartsWith($"SmoochWebhookOptions.{name} must be ", Assert.Single(options.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new SmoochWebhookOptions();
        Assert.Empty(options.Check());
        Assert.Equal(
            (AcknowledgeMode.OnCompletion, TimeSpan.FromSeconds(4), 1_048_576, 5_000, false, false),
            (options.AcknowledgeMode, options.ResponseTimeout, options.MaxBodyBytes, options.MaxListElements,
                options.AllowStartWithoutSecret, options.HandlersOnly));
    }

    [Fact]
    public void A_time_limit_that_no_timer_can_count_is_none()
    {
        var longest = TimeSpan.FromMilliseconds(int.MaxValue);
        Assert.Equal(longest, new SmoochWebhookOptions { ResponseTimeout = longest }.Wait);
        Assert.Equal(Timeout.InfiniteTimeSpan, new SmoochWebhookOptions { ResponseTimeout = longest + new TimeSpan(1) }.Wait);
        Assert.Equal(Timeout.InfiniteTimeSpan, new SmoochWebhookOptions { ResponseTimeout = Timeout.InfiniteTimeSpan }.Wait);
    }

    [Fact]
    public async Task Every_setting_of_a_section_is_read_and_whitespace_around_it_is_ignored()
    {
        var options = await ReadAsync(
            ("Secret", " one "),
            ("Secrets:0", "two"),
            ("Secrets:1", " "),
            ("Apps:app-1", "three"),
            ("Apps:app-2:0", "four"),
            ("Apps:app-2:1", "five"),
            ("AcknowledgeMode", " OnEnqueue "),
            ("ResponseTimeout", "00:00:02"),
            ("MaxBodyBytes", " 2048 "),
            ("MaxListElements", "77"),
            ("AllowStartWithoutSecret", "true"),
            ("HandlersOnly", "True"));
        Assert.Equal(
            [("one", null), ("two", null), ("three", "app-1"), ("four", "app-2"), ("five", "app-2")],
            options.Secrets.Select(known => (known.Secret.Reveal(), known.AppId)));
        Assert.Equal(
            (AcknowledgeMode.OnEnqueue, TimeSpan.FromSeconds(2), 2_048, 77, true, true),
            (options.AcknowledgeMode, options.ResponseTimeout, options.MaxBodyBytes, options.MaxListElements,
                options.AllowStartWithoutSecret, options.HandlersOnly));
        Assert.Equal("Their settings are in the section Hooks of the configuration.", options.SettingsSource);
    }

    [Fact]
    public async Task Empty_settings_leave_the_defaults()
    {
        var options = await ReadAsync(
            ("Secret", "one"),
            ("AcknowledgeMode", ""),
            ("ResponseTimeout", " "),
            ("MaxBodyBytes", ""),
            ("MaxListElements", ""),
            ("AllowStartWithoutSecret", ""),
            ("HandlersOnly", ""));
        var defaults = new SmoochWebhookOptions();
        Assert.Equal(
            (defaults.AcknowledgeMode, defaults.ResponseTimeout, defaults.MaxBodyBytes, defaults.MaxListElements),
            (options.AcknowledgeMode, options.ResponseTimeout, options.MaxBodyBytes, options.MaxListElements));
        Assert.False(options.AllowStartWithoutSecret || options.HandlersOnly);
    }

    [Fact]
    public async Task The_mode_of_a_section_may_be_the_default_one() =>
        Assert.Equal(AcknowledgeMode.OnCompletion, (await ReadAsync(("AcknowledgeMode", "oncompletion"))).AcknowledgeMode);

    [Theory]
    [InlineData("MaxListElements", "-1", "Hooks:MaxListElements is not a whole number. It is '-1'.")]
    [InlineData("MaxBodyBytes", "1,024", "Hooks:MaxBodyBytes is not a whole number. It is '1,024'.")]
    [InlineData("HandlersOnly", "1", "Hooks:HandlersOnly is not true or false. It is '1'.")]
    [InlineData("ResponseTimeout", "4s", "Hooks:ResponseTimeout is not a time span, such as 00:00:04. It is '4s'.")]
    [InlineData("AcknowledgeMode", "1", "Hooks:AcknowledgeMode is not OnCompletion or OnEnqueue. It is '1'.")]
    public async Task A_setting_that_cannot_be_read_is_named_with_its_value(string name, string value, string message) => Assert.Equal(
        message,
        (await Assert.ThrowsAsync<OptionsValidationException>(() => ReadAsync((name, value)))).Message);

    [Fact]
    public async Task The_settings_of_a_whole_configuration_have_no_section()
    {
        var configuration = Configuration(("MaxBodyBytes", "x"));
        await using var services = new ServiceCollection().AddSmoochWebhooks(configuration).Services.BuildServiceProvider();
        var rejected = Assert.Throws<OptionsValidationException>(() =>
            services.GetRequiredService<IOptions<SmoochWebhookOptions>>().Value);
        Assert.Equal("MaxBodyBytes is not a whole number. It is 'x'.", rejected.Message);
    }

    [Fact]
    public async Task A_change_applies_until_the_program_ends()
    {
        var configuration = Configuration(("Hooks:Secret", "one"), ("Hooks:MaxBodyBytes", "2000"));
        var services = Services(configuration, configure: null, out _);
        await using (services)
        {
            var live = services.GetRequiredService<LiveOptions<SmoochWebhookOptions>>();
            Assert.Equal(2_000, live.Current.MaxBodyBytes);
            configuration["Hooks:MaxBodyBytes"] = "3000";
            configuration.Reload();
            Assert.Equal(3_000, live.Current.MaxBodyBytes);
            live.Dispose();
            configuration["Hooks:MaxBodyBytes"] = "4000";
            configuration.Reload();
            Assert.Equal(3_000, live.Current.MaxBodyBytes);
        }
    }

    [Fact]
    public async Task The_log_of_a_change_that_fails_has_the_type_of_an_exception_of_the_program_and_not_its_text()
    {
        var configuration = Configuration(("Hooks:Secret", "one"));
        Action<SmoochWebhookOptions> change = _ => { };
        var services = Services(configuration, options => change(options), out var logs);
        await using (services)
        {
            var live = services.GetRequiredService<LiveOptions<SmoochWebhookOptions>>();
            var before = live.Current;
            change = _ => throw new InvalidOperationException("canary");
            configuration.Reload();
            Assert.Same(before, live.Current);
            var line = Assert.Single(logs.Lines, line => line.Id.Id == 229);
            Assert.EndsWith(
                "of SmoochWebhookOptions is not valid; the previous options stay in use. InvalidOperationException",
                line.Text,
                StringComparison.Ordinal);
            Assert.Contains((LogLevel.Error, 229), logs.Levels);
        }
    }

    private static ServiceProvider Services(
        IConfigurationRoot configuration,
        Action<SmoochWebhookOptions>? configure,
        out LogRecorder logs)
    {
        var recorder = logs = new LogRecorder();
        var services = new ServiceCollection();
        services.AddSmoochWebhooks(configuration.GetSection("Hooks"));
        services.AddLogging(logging => logging.AddProvider(recorder));
        if (configure is not null)
            services.Configure(configure);
        return services.BuildServiceProvider();
    }

    private static async Task<SmoochWebhookOptions> ReadAsync(params (string Name, string Value)[] settings)
    {
        var configuration = Configuration([.. settings.Select(setting => ("Hooks:" + setting.Name, setting.Value))]);
        await using var services = new ServiceCollection().AddSmoochWebhooks(configuration.GetSection("Hooks")).Services
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<SmoochWebhookOptions>>().Value;
    }

    private static IConfigurationRoot Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
        .Build();

    /// <summary>A valid value at a limit, and an invalid one.</summary>
    public sealed record LimitCase(Action<WebhookReceiverOptions> Valid, Action<WebhookReceiverOptions> Invalid);
}
