using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>The end of a message about wrong options: where their settings come from.</summary>
internal static class SettingsSource
{
    /// <summary>Returns the result of a validation: what is wrong, and where the settings come from.</summary>
    /// <param name="wrong">What is wrong; empty for valid options.</param>
    /// <param name="source">The source; null when it is not known.</param>
    public static ValidateOptionsResult Result(IEnumerable<string> wrong, string? source)
    {
        var failures = wrong.ToList();
        if (failures.Count == 0)
            return ValidateOptionsResult.Success;
        if (source is not null)
            failures.Add(source);
        return ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Returns a sentence that names the section of the options; null for a whole configuration, which has no name.</summary>
    public static string? Of(IConfiguration configuration)
    {
        if (configuration is not IConfigurationSection { Path: var path } section)
            return null;
        path = LogText.Clean(path);
        return section.Exists()
            ? $"Their settings are in the section {path} of the configuration."
            : $"The section {path} of the configuration is missing or empty: check its name and its source. User secrets are read in the "
                + "Development environment only; the name of an environment variable starts with "
                + $"{path.Replace(":", "__")}__.";
    }
}
