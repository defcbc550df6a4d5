namespace Smooch.Sunshine;

/// <summary>Viber, to create.</summary>
[JsonCase("viber")]
public sealed partial record NewViberIntegration : NewIntegration
{
    /// <summary>Gets the token (<c>token</c>).</summary>
    public required SmoochSecret Token { get; init; }

    private protected override void CheckCase() => RequestRules.Secret(Token, nameof(Token));
}
