using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Checks the options of a receiver.</summary>
internal sealed class WebhookOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : WebhookReceiverOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var wrong = options.Check().ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
