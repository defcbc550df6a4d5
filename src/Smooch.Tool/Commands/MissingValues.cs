using System.Reflection;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>Rejects an option at the end of the command line that lacks its value.</summary>
/// <remarks>The parser puts the name of a default command there, and takes it for the value.</remarks>
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
