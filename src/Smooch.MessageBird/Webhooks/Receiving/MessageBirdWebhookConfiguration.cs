using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Smooch.MessageBird;

/// <summary>
/// Reads the signing keys too: <c>SigningKey</c>, <c>SigningKeys</c> (a list), and <c>Accounts</c> (for each name a key or a list).
/// </summary>
internal sealed class MessageBirdWebhookConfiguration(IConfiguration section) : WebhookConfiguration<MessageBirdWebhookOptions>(section)
{
    protected override IReadOnlyList<string> Names =>
        ["SigningKey", "SigningKeys", "Accounts", "PublicBaseUrl", "VerifyUrl", "ClockTolerance", "AcceptLegacySignatures", "LegacyMaxAge"];

    public override void Configure(MessageBirdWebhookOptions options)
    {
        base.Configure(options);
        AddKeys(options, Section.GetSection("SigningKey"), account: null);
        AddKeys(options, Section.GetSection("SigningKeys"), account: null);
        foreach (var account in Section.GetSection("Accounts").GetChildren())
            AddKeys(options, account, account.Key);
        options.PublicBaseUrl = Text("PublicBaseUrl") ?? options.PublicBaseUrl;
        options.VerifyUrl = Flag("VerifyUrl") ?? options.VerifyUrl;
        options.ClockTolerance = Span("ClockTolerance") ?? options.ClockTolerance;
        options.AcceptLegacySignatures = Flag("AcceptLegacySignatures") ?? options.AcceptLegacySignatures;
        options.LegacyMaxAge = Span("LegacyMaxAge") ?? options.LegacyMaxAge;
    }

    private static void AddKeys(MessageBirdWebhookOptions options, IConfigurationSection place, string? account)
    {
        options.AddSigningKey(place.Value, account);
        foreach (var item in place.GetChildren())
            options.AddSigningKey(item.Value, account);
    }

    private TimeSpan? Span(string name) => Text(name) switch
    {
        null => null,
        { } text when text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) => span,
        _ => throw Wrong(name, "a time span, such as 00:00:05"),
    };
}
