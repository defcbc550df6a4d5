namespace Smooch.Orleans;

/// <summary>The state that a grain keeps between activations: the recent successes of its events, oldest first.</summary>
[GenerateSerializer]
[Alias("Smooch.Orleans.state")]
internal sealed class LaneState
{
    [Id(0)]
    public List<LaneSuccess> Successes { get; set; } = [];
}
