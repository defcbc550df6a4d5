namespace Smooch.Sunshine;

/// <summary>A program with webhooks.</summary>
[JsonCase("custom")]
public sealed partial record CustomIntegration : Integration
{
    /// <summary>Gets the webhooks, with their secrets (<c>webhooks</c>).</summary>
    public partial IReadOnlyList<Webhook> Webhooks { get; init; }
}
