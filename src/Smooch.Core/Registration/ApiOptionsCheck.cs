using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Validates the options of a registration when the host starts.</summary>
internal sealed class ApiOptionsCheck<TOptions>(Func<TOptions, IEnumerable<string>> check) : IValidateOptions<TOptions>
    where TOptions : ApiClientOptions
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        SettingsSource.Result(check(options), options.SettingsSource);
}
