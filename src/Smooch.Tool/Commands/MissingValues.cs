using System.Reflection;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>Rejects an option at the end of the command line that has no value.</summary>
/// <remarks>The parser inserts the name of a default command there and uses it as the value.</remarks>
internal sealed class MissingValues : ICommandInterceptor
{
    private const string DefaultCommand = "__default_command";

    /// <exception cref="UsageException">A value is missing.</exception>
    public void Intercept(CommandContext context, CommandSettings settings)
    {
        foreach (var property in settings.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<CommandOptionAttribute>() is { } option && property.GetValue(settings) is DefaultCommand)
                throw new UsageException($"--{option.LongNames[0]} needs a value.");
        }
    }
}
