using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Checks the options of a receiver.</summary>
internal sealed class WebhookOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : WebhookReceiverOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        SettingsSource.Result(options.Check(), options.SettingsSource);
}
