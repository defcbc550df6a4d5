using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore.Tests;

/// <summary>The exception about missing settings names the section that was read, and whether it exists.</summary>
public sealed class SettingsSourceTests
{
    private const string UserSecrets = "User secrets are read in the Development environment only";

    [Theory]
    [InlineData("Smooch")]
    [InlineData("Sunshine")]
    [InlineData("MessageBird")]
    public async Task A_missing_section_of_a_client_is_named(string section)
    {
        var message = await StartAsync(section, webhooks: false, $"{section}s:KeyId", "app_1");

        Assert.Contains("Credential is not set.", message, StringComparison.Ordinal);
        Assert.Contains(
            $"The section {section} of the configuration is missing or empty: check its name and its source. {UserSecrets}; "
                + $"the name of an environment variable starts with {section}__.",
            message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Smooch")]
    [InlineData("Sunshine")]
    [InlineData("MessageBird")]
    public async Task A_section_of_a_client_without_the_key_is_named(string section)
    {
        var message = await StartAsync(section, webhooks: false, $"{section}:Timeout", "00:00:10");

        Assert.EndsWith($"Their settings are in the section {section} of the configuration.", message, StringComparison.Ordinal);
        Assert.DoesNotContain(UserSecrets, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Smooch")]
    [InlineData("Sunshine")]
    [InlineData("MessageBird")]
    public async Task A_missing_section_of_the_webhooks_is_named(string section)
    {
        var message = await StartAsync(section, webhooks: true, $"{section}:KeyId", "app_1");

        Assert.StartsWith("No secret is configured for the webhooks of ", message, StringComparison.Ordinal);
        Assert.Contains($" The section {section}:Webhooks of the configuration is missing or empty", message, StringComparison.Ordinal);
        Assert.EndsWith($"starts with {section}__Webhooks__.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_code_name_no_section()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSmooch(_ => { });
        using var host = builder.Build();

        var rejected = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("section", rejected.Message, StringComparison.Ordinal);
    }

    private static async Task<string> StartAsync(string section, bool webhooks, string name, string value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new(name, value)]);
        var settings = builder.Configuration.GetSection(webhooks ? section + ":Webhooks" : section);
        _ = (section, webhooks) switch
        {
            ("Smooch", false) => (object)builder.Services.AddSmooch(settings),
            ("Smooch", true) => builder.Services.AddSmoochWebhooks(settings),
            ("Sunshine", false) => builder.Services.AddSunshine(settings),
            ("Sunshine", true) => builder.Services.AddSunshineWebhooks(settings),
            (_, false) => builder.Services.AddMessageBird(settings),
            (_, true) => builder.Services.AddMessageBirdWebhooks(settings),
        };
        using var host = builder.Build();
        return (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Message;
    }
}
