namespace Smooch.Client;

/// <summary>Viber (<c>viber</c>).</summary>
[JsonCase("viber")]
public sealed partial record NewViberIntegration : NewIntegration
{
    /// <summary>Gets the token of the bot (<c>token</c>).</summary>
    public required SmoochSecret Token { get; init; }

    private protected override void CheckCase() => RequestRules.CheckSecret(Token, nameof(Token));
}
