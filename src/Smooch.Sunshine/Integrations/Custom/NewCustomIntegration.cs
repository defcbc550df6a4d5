namespace Smooch.Sunshine;

/// <summary>A program with webhooks, to create.</summary>
[JsonCase("custom")]
public sealed partial record NewCustomIntegration : NewIntegration
{
    /// <summary>Gets the webhook: exactly one (<c>webhooks</c>).</summary>
    public required IReadOnlyList<NewWebhook> Webhooks { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(Webhooks is { Count: 1 }, "A custom integration is created with exactly one webhook.");
        Argument.NotNull(Webhooks[0], nameof(Webhooks)).Check();
    }
}
