namespace Smooch.Client;

/// <summary>SMS through MessageBird (<c>messagebird</c>).</summary>
[JsonCase("messagebird")]
public sealed partial record NewMessageBirdIntegration : NewIntegration
{
    /// <summary>Gets the key of the account at MessageBird (<c>accessKey</c>).</summary>
    public required SmoochSecret AccessKey { get; init; }

    /// <summary>Gets the number that messages come from (<c>originator</c>).</summary>
    public required string Originator { get; init; }

    /// <summary>Gets the key that signs the calls of MessageBird (<c>signingKey</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public SmoochSecret SigningKey { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckSecret(AccessKey, nameof(AccessKey));
        RequestRules.CheckText(Originator, nameof(Originator));
    }
}
