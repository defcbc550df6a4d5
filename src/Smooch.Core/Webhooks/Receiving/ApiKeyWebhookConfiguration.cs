using Microsoft.Extensions.Configuration;

namespace Smooch;

/// <summary>Reads secrets too: <c>Secret</c>, <c>Secrets</c> (a list), and <c>Apps</c> (for each app id a secret or a list).</summary>
/// <typeparam name="TOptions">The options.</typeparam>
internal class ApiKeyWebhookConfiguration<TOptions>(IConfiguration section) : WebhookConfiguration<TOptions>(section)
    where TOptions : ApiKeyWebhookOptions
{
    protected override IReadOnlyList<string> Names => ["Secret", "Secrets", "Apps"];

    public override void Configure(TOptions options)
    {
        base.Configure(options);
        AddSecrets(options, Section.GetSection("Secret"), appId: null);
        AddSecrets(options, Section.GetSection("Secrets"), appId: null);
        foreach (var app in Section.GetSection("Apps").GetChildren())
            AddSecrets(options, app, app.Key);
    }

    private static void AddSecrets(TOptions options, IConfigurationSection place, string? appId)
    {
        options.AddSecret(place.Value, appId);
        foreach (var item in place.GetChildren())
            options.AddSecret(item.Value, appId);
    }
}
