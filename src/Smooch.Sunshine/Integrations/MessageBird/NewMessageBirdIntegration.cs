namespace Smooch.Sunshine;

/// <summary>SMS, through MessageBird, to create.</summary>
[JsonCase("messagebird")]
public sealed partial record NewMessageBirdIntegration : NewIntegration
{
    /// <summary>Gets the access key (<c>accessKey</c>).</summary>
    public required SmoochSecret AccessKey { get; init; }

    /// <summary>Gets the signing key (<c>signingKey</c>).</summary>
    public required SmoochSecret SigningKey { get; init; }

    /// <summary>Gets the number (<c>originator</c>).</summary>
    public required string Originator { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Secret(AccessKey, nameof(AccessKey));
        RequestRules.Secret(SigningKey, nameof(SigningKey));
        RequestRules.Text(Originator, nameof(Originator));
    }
}
