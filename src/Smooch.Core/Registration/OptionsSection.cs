using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Reads options from a section of the configuration without reflection. Errors contain the whole path of the key.</summary>
/// <param name="section">The section.</param>
/// <param name="optionsName">The name of the options.</param>
/// <param name="optionsType">Their type.</param>
internal sealed class OptionsSection(IConfiguration section, string optionsName, Type optionsType)
{
    private static readonly string[] SharedNames = ["BaseAddress", "AllowInsecureHttp", "Timeout", "Retry", "IncludeErrorDescriptions"];
    private static readonly string[] RetryNames = ["MaxRetries", "Delay", "MaxDelay", "MaxRetryAfter", "AttemptTimeout"];

    /// <summary>Rejects settings that no option has.</summary>
    /// <param name="own">The names that the options of the API add.</param>
    /// <exception cref="OptionsValidationException">There is one; the message names the nearest that is known.</exception>
    public void CheckNames(params string[] own)
    {
        var wrong = SettingNames.Unknown(section, [.. own, .. SharedNames], "Webhooks")
            ?? SettingNames.Unknown(section.GetSection("Retry"), RetryNames);
        if (wrong is not null)
            throw Failed(wrong);
    }

    /// <summary>Reads the options that all APIs share, except the address.</summary>
    public void ApplyTo(ApiClientOptions options)
    {
        options.SettingsSource = SettingsSource.Of(section);
        if (IsSet("IncludeErrorDescriptions"))
            options.IncludeErrorDescriptions = OneOf("IncludeErrorDescriptions", false, ("true", true), ("false", false));
        options.AllowInsecureHttp = OneOf("AllowInsecureHttp", options.AllowInsecureHttp, ("true", true), ("false", false));
        options.Timeout = Span("Timeout") ?? options.Timeout;
        options.Retry.MaxRetries = Number("Retry:MaxRetries") ?? options.Retry.MaxRetries;
        options.Retry.Delay = Span("Retry:Delay") ?? options.Retry.Delay;
        options.Retry.MaxDelay = Span("Retry:MaxDelay") ?? options.Retry.MaxDelay;
        options.Retry.MaxRetryAfter = Span("Retry:MaxRetryAfter") ?? options.Retry.MaxRetryAfter;
        options.Retry.AttemptTimeout = Span("Retry:AttemptTimeout") ?? options.Retry.AttemptTimeout;
    }

    /// <summary>Returns the value of a key without surrounding whitespace; null when it is empty or missing.</summary>
    public string? Text(string key) => section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public bool IsSet(string key) => Text(key) is not null;

    /// <summary>Returns a value that fits into a header.</summary>
    public string HeaderText(string key) => Text(key) is { } text && Argument.IsHeaderText(text)
        ? text
        : throw Wrong(key, "printable ASCII without blanks; it may have been copied with something around it");

    /// <summary>Returns a value that is valid Unicode.</summary>
    public string? Unicode(string key) => Text(key) is not { } text || Argument.IsUnicode(text)
        ? Text(key)
        : throw Wrong(key, "valid Unicode text; it may have been cut");

    /// <summary>A secret, without the whitespace around it.</summary>
    public string Secret(string key)
    {
        var text = Unicode(key) ?? "";
        return Argument.WrongSecret(text, Path(key)) is { } wrong ? throw Failed(wrong) : text;
    }

    /// <summary>Returns a time span with colons. A number alone is rejected: it would be read as days where seconds are meant.</summary>
    public TimeSpan? Span(string key) => Text(key) switch
    {
        null => null,
        { } text when text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) => span,
        _ => throw Odd(key, "a time span with colons, such as 00:01:40"),
    };

    public int? Number(string key) => Text(key) switch
    {
        null => null,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Odd(key, "a number, such as 3"),
    };

    /// <summary>Returns the address of one key, or that of the region of another key.</summary>
    public Uri? Address(string example, params (string Text, Uri? Value)[] regions)
    {
        var address = Text("BaseAddress");
        if (address is not null && IsSet("Region"))
            throw Failed($"{Path("Region")} and {Path("BaseAddress")} are both set: remove one.");
        if (address is null)
            return OneOf("Region", null, regions);
        if (WebAddress.TryParse(address, out var url))
            return url;
        var expected = $"an absolute address, such as {example}";
        // A password before the host is a secret.
        throw address.Contains('@') ? Wrong("BaseAddress", expected) : Odd("BaseAddress", expected);
    }

    /// <summary>Returns the value for one of several texts, ignoring case.</summary>
    public T OneOf<T>(string key, T otherwise, params (string Text, T Value)[] known)
    {
        if (Text(key) is not { } text)
            return otherwise;
        foreach (var (candidate, value) in known)
        {
            if (string.Equals(text, candidate, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw Odd(key, "one of " + string.Join(", ", known.Select(k => k.Text)));
    }

    /// <summary>Returns the whole path of a key.</summary>
    public string Path(string key) => section is IConfigurationSection { Path: var path } ? $"{path}:{key}" : key;

    /// <summary>For a value that is not what it must be. The value is not part of the message, since it may be a secret.</summary>
    public OptionsValidationException Wrong(string key, string expected) => Failed($"{Path(key)} is not {expected}.");

    /// <summary>For a value that cannot be a secret, and is part of the message.</summary>
    private OptionsValidationException Odd(string key, string expected) =>
        Failed($"{Path(key)} is not {expected}. It is '{LogText.Clean(Text(key))}'.");

    public OptionsValidationException Failed(string message) => new(optionsName, optionsType, [message]);
}
