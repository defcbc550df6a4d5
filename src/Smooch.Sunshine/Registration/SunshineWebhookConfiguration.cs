using Microsoft.Extensions.Configuration;

namespace Smooch.Sunshine;

/// <summary>Reads what only the webhooks of v2 have: <c>HandleOnlyWhenInControl</c>.</summary>
internal sealed class SunshineWebhookConfiguration(IConfiguration section) : ApiKeyWebhookConfiguration<SunshineWebhookOptions>(section)
{
    private const string InControl = "HandleOnlyWhenInControl";

    protected override IReadOnlyList<string> Names => [.. base.Names, InControl];

    public override void Configure(SunshineWebhookOptions options)
    {
        base.Configure(options);
        options.HandleOnlyWhenInControl = Text(InControl) ?? options.HandleOnlyWhenInControl;
    }
}
