namespace Smooch.Client;

/// <summary>SMS through MessageBird (<c>messagebird</c>).</summary>
[JsonCase("messagebird")]
public sealed partial record MessageBirdIntegration : Integration
{
    /// <summary>Gets the number that messages come from (<c>originator</c>).</summary>
    public partial string? Originator { get; init; }

    /// <summary>Gets the secret that signs the calls of MessageBird (<c>webhookSecret</c>).</summary>
    public partial SmoochSecret WebhookSecret { get; init; }
}
