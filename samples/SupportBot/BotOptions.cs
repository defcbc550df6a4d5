using Smooch.Sunshine;

namespace SupportBot;

/// <summary>The section <c>SupportBot</c> of the configuration.</summary>
internal sealed class BotOptions(IConfiguration section)
{
    /// <summary>Gets the name of the bot's integration, also on the switchboard.</summary>
    public string Name { get; } = Value(section, "Name") ?? "support-bot";

    /// <summary>Gets the switchboard integration of the agents: its name, id or type.</summary>
    public string Agents { get; } = Value(section, "Agents") ?? ControlClient.AgentWorkspace;

    /// <summary>Gets the address of the webhook as the service calls it; null when the service reaches the bot where it listens.</summary>
    public string? WebhookUrl { get; } = Value(section, "WebhookUrl");

    private static string? Value(IConfiguration section, string key) => section[key] is { Length: > 0 } value ? value : null;
}
