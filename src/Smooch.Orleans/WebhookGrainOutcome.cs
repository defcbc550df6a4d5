namespace Smooch.Orleans;

/// <summary>A <see cref="WebhookOutcome"/> between silos; the numbers are part of the protocol.</summary>
[GenerateSerializer]
[Alias("Smooch.Orleans.outcome")]
internal enum WebhookGrainOutcome
{
    Handled = 0,
    Failed = 1,
    Busy = 2,
    Rejected = 3,
}
