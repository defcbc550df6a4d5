namespace Smooch.Sunshine;

/// <summary>Telegram.</summary>
[JsonCase("telegram")]
public sealed partial record TelegramIntegration : Integration
{
    /// <summary>Gets the user name of the bot (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the bot (<c>botId</c>).</summary>
    public partial string? BotId { get; init; }
}
