using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The options of every command that calls a service with credentials.</summary>
internal abstract class AccountSettings : CommandSettings
{
    [CommandOption("--api <version>")]
    [Description("v2, v1.1, v1 or messagebird. Default: that of the profile or of SMOOCH_API; else v2.")]
    public string? Api { get; init; }

    [CommandOption("--profile <name>")]
    [Description("Reads the credentials from <name>.json in the folder smooch of your configuration. "
        + "Default: from the variables SMOOCH_KEY_ID, SMOOCH_SECRET …, for MessageBird from MESSAGEBIRD_ACCESS_KEY.")]
    public string? Profile { get; init; }

    [CommandOption("--app-id <id>")]
    [Description("The app. Default: that of the profile or of SMOOCH_APP_ID.")]
    public string? AppId { get; init; }

    [CommandOption("--json")]
    [Description("Prints JSON.")]
    public bool Json { get; init; }

    /// <summary>Checks the values, reads the credentials, and creates the client. Sends nothing.</summary>
    /// <exception cref="UsageException">A value is missing or wrong.</exception>
    public IAccount Open(Terminal terminal) => AccountFactory.Create(Credentials(terminal), terminal);

    /// <summary>Reads and checks the credentials.</summary>
    /// <exception cref="UsageException">A value is missing or wrong.</exception>
    public Credentials Credentials(Terminal terminal)
    {
        var found = Profile is null ? Tool.Credentials.FromEnvironment(terminal) : ProfileFile.Read(Profile, terminal);
        return (found with { Api = Api ?? found.Api ?? "v2", AppId = AppId ?? found.AppId }).Check();
    }

    /// <summary>Returns a value that must be there.</summary>
    /// <exception cref="UsageException">It is missing.</exception>
    protected static string Needed(string option, string? value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new UsageException($"{option} is missing: {what}.") : value;
}
