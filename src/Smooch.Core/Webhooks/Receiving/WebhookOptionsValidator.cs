using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Checks the options of a receiver.</summary>
internal sealed class WebhookOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : WebhookReceiverOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var wrong = options.Check().ToList();
        if (wrong.Count == 0)
            return ValidateOptionsResult.Success;
        if (options.SettingsSource is { } source)
            wrong.Add(source);
        return ValidateOptionsResult.Fail(wrong);
    }
}
