using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The options of <c>smooch history export</c>.</summary>
internal sealed class ExportSettings : AccountSettings
{
    [CommandOption("--user <id>")]
    [Description("The user's id in your system, or its Smooch id. In v2 all of its conversations are exported.")]
    public string? User { get; init; }

    [CommandOption("--conversation <id>")]
    [Description("The conversation, for v2 and MessageBird.")]
    public string? Conversation { get; init; }

    [CommandOption("--out <file>")]
    [Description("The file to write. Its progress is kept in <file>.cursor until the export is complete. Required.")]
    public string? Out { get; init; }

    public Recipient Recipient => new(User, Conversation);

    /// <exception cref="UsageException">The file is missing.</exception>
    public string CheckFile() => Path.GetFullPath(Needed("--out", Out, "the file to write"));
}
