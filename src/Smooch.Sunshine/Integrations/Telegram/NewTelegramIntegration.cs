namespace Smooch.Sunshine;

/// <summary>Telegram, to create.</summary>
[JsonCase("telegram")]
public sealed partial record NewTelegramIntegration : NewIntegration
{
    /// <summary>Gets the token of the bot (<c>token</c>).</summary>
    public required SmoochSecret Token { get; init; }

    private protected override void CheckCase() => RequestRules.Secret(Token, nameof(Token));
}
