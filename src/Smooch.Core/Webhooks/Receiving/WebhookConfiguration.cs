using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>
/// Reads the options of a receiver from a section of the configuration, without reflection; again when the section changes.
/// </summary>
/// <typeparam name="TOptions">The options.</typeparam>
internal class WebhookConfiguration<TOptions>(IConfiguration section) : IConfigureOptions<TOptions>
    where TOptions : WebhookReceiverOptions
{
    private static readonly string[] OwnNames = [
        "AcknowledgeMode",
        "ResponseTimeout",
        "MaxBodyBytes",
        "MaxListElements",
        "AllowStartWithoutSecret",
        "HandlersOnly",
    ];

    protected IConfiguration Section => section;

    /// <summary>Gets the names of the settings that the options of the API add.</summary>
    protected virtual IReadOnlyList<string> Names => [];

    public virtual void Configure(TOptions options)
    {
        CheckNames();
        options.SettingsSource = SettingsSource.Of(section);
        options.AcknowledgeMode = Text("AcknowledgeMode")?.ToUpperInvariant() switch
        {
            null => options.AcknowledgeMode,
            "ONCOMPLETION" => AcknowledgeMode.OnCompletion,
            "ONENQUEUE" => AcknowledgeMode.OnEnqueue,
            _ => throw Wrong("AcknowledgeMode", "OnCompletion or OnEnqueue"),
        };
        if (Text("ResponseTimeout") is { } timeout)
            options.ResponseTimeout = TimeSpan.TryParse(timeout, CultureInfo.InvariantCulture, out var span)
                ? span
                : throw Wrong("ResponseTimeout", "a time span, such as 00:00:04");
        options.MaxBodyBytes = Number("MaxBodyBytes") ?? options.MaxBodyBytes;
        options.MaxListElements = Number("MaxListElements") ?? options.MaxListElements;
        options.AllowStartWithoutSecret = Flag("AllowStartWithoutSecret") ?? options.AllowStartWithoutSecret;
        options.HandlersOnly = Flag("HandlersOnly") ?? options.HandlersOnly;
    }

    protected string? Text(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    protected int? Number(string name) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(name, "a whole number");

    protected bool? Flag(string name) =>
        Text(name) is not { } text ? null : bool.TryParse(text, out var flag) ? flag : throw Wrong(name, "true or false");

    protected OptionsValidationException Wrong(string name, string expected) =>
        Failed($"{PathOf(name)} is not {expected}. It is '{LogText.Clean(Text(name))}'.");

    private static OptionsValidationException Failed(string message) => new(Options.DefaultName, typeof(TOptions), [message]);

    private string PathOf(string name) => section is IConfigurationSection { Path: var path } ? $"{path}:{name}" : name;

    /// <summary>Rejects a setting with an unknown name, which would otherwise be ignored.</summary>
    private void CheckNames()
    {
        if (SettingNames.Unknown(section, [.. Names, .. OwnNames]) is { } wrong)
            throw Failed(wrong);
    }
}
