using Microsoft.Extensions.Options;

namespace Smooch.MessageBird;

/// <summary>Checks what the options add to those of every receiver.</summary>
internal sealed class MessageBirdWebhookOptionsRules : IValidateOptions<MessageBirdWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, MessageBirdWebhookOptions options)
    {
        var wrong = options.CheckSignatures().ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
