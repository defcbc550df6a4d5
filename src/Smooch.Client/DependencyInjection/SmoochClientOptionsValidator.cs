using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace Smooch.Client;

/// <summary>Holds the options of a registration to the rules when the host starts.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the services.")]
internal sealed class SmoochClientOptionsValidator : IValidateOptions<SmoochClientOptions>
{
    public ValidateOptionsResult Validate(string? name, SmoochClientOptions options)
    {
        var wrong = SmoochClientOptionsRules.Check(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
