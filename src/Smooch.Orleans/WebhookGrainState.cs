namespace Smooch.Orleans;

/// <summary>What a grain remembers between activations.</summary>
[GenerateSerializer]
[Alias("Smooch.Orleans.state")]
internal sealed class WebhookGrainState
{
    /// <summary>Gets or sets the recent successes, as <see cref="SuccessRing"/> packs them.</summary>
    [Id(0)]
    public byte[] Successes { get; set; } = [];
}
