using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace Smooch.Tool;

/// <summary>Help that starts with the examples.</summary>
internal sealed class ExamplesFirstHelp(ICommandAppSettings settings) : HelpProvider(settings)
{
    public override IEnumerable<IRenderable> Write(ICommandModel model, ICommandInfo? command) =>
    [
        .. GetDescription(model, command),
        .. GetExamples(model, command),
        Text.NewLine,
        .. GetUsage(model, command),
        .. GetArguments(model, command),
        .. GetOptions(model, command),
        .. GetCommands(model, command),
        .. GetFooter(model, command),
    ];
}
