using System.ComponentModel;
using Spectre.Console.Cli;

namespace Smooch.Tool;

/// <summary>The options of <c>smooch send</c>.</summary>
internal sealed class SendSettings : AccountSettings
{
    [CommandOption("--user <id>")]
    [Description("The user's id in your system, or its Smooch id; for MessageBird the phone number or the address on the channel.")]
    public string? User { get; init; }

    [CommandOption("--conversation <id>")]
    [Description("The conversation, for v2 and MessageBird. Default: the default conversation of the user.")]
    public string? Conversation { get; init; }

    [CommandOption("--channel <id>")]
    [Description("The MessageBird channel to send from. Default: that of the profile or of MESSAGEBIRD_CHANNEL_ID.")]
    public string? Channel { get; init; }

    [CommandOption("--text <text>")]
    [Description("The text. Required.")]
    public string? Text { get; init; }

    /// <exception cref="UsageException">The text is missing.</exception>
    public string CheckText() => Needed("--text", Text, "the text of the message");

    public Recipient Recipient => new(User, Conversation, Channel);
}
