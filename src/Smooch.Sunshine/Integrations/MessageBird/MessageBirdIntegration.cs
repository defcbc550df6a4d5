namespace Smooch.Sunshine;

/// <summary>SMS, through MessageBird.</summary>
[JsonCase("messagebird")]
public sealed partial record MessageBirdIntegration : Integration
{
    /// <summary>Gets the number (<c>originator</c>).</summary>
    public partial string? Originator { get; init; }

    /// <summary>Gets the secret of the webhook at MessageBird (<c>webhookSecret</c>).</summary>
    public partial SmoochSecret WebhookSecret { get; init; }
}
