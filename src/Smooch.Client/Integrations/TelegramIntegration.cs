namespace Smooch.Client;

/// <summary>Telegram (<c>telegram</c>).</summary>
[JsonCase("telegram")]
public sealed partial record TelegramIntegration : Integration
{
    /// <summary>Gets the user name of the bot (<c>username</c>).</summary>
    public partial string? Username { get; init; }
}
