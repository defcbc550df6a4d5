using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore;

/// <summary>Reads the options from a section of the configuration, by name, without reflection; again when the section changes.</summary>
internal sealed class SmoochWebhookConfiguration(IConfiguration section) : IConfigureOptions<SmoochWebhookOptions>
{
    public void Configure(SmoochWebhookOptions options)
    {
        AddSecrets(options, section.GetSection("Secret"), appId: null);
        AddSecrets(options, section.GetSection("Secrets"), appId: null);
        foreach (var app in section.GetSection("Apps").GetChildren())
            AddSecrets(options, app, app.Key);
        if (Text("AnswerAfter") is { } answerAfter)
            options.AnswerAfter = Enum.TryParse<AnswerAfter>(answerAfter, ignoreCase: true, out var known) ? known : throw Wrong("AnswerAfter", "Handlers or Inbox");
        if (Text("AnswerWithin") is { } answerWithin)
            options.AnswerWithin = TimeSpan.TryParse(answerWithin, CultureInfo.InvariantCulture, out var span) ? span : throw Wrong("AnswerWithin", "a time span, such as 00:00:04");
        if (Text("MaxBodyBytes") is { } bytes)
            options.MaxBodyBytes = int.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : throw Wrong("MaxBodyBytes", "a whole number");
        if (Text("SecretsAtRunTime") is { } atRunTime)
            options.SecretsAtRunTime = bool.TryParse(atRunTime, out var flag) ? flag : throw Wrong("SecretsAtRunTime", "true or false");
    }

    private static void AddSecrets(SmoochWebhookOptions options, IConfigurationSection place, string? appId)
    {
        options.AddSecret(place.Value, appId);
        foreach (var item in place.GetChildren())
            options.AddSecret(item.Value, appId);
    }

    private string? Text(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private OptionsValidationException Wrong(string name, string expected) => new(
        Options.DefaultName,
        typeof(SmoochWebhookOptions),
        [$"{(section is IConfigurationSection { Path: var path } ? path + ":" : "")}{name} is not {expected}."]);
}
