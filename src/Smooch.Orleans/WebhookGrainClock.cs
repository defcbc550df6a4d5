namespace Smooch.Orleans;

/// <summary>The clock of the grains: that of the services, or the system clock.</summary>
internal sealed class WebhookGrainClock(TimeProvider timeProvider)
{
    public TimeProvider TimeProvider { get; } = timeProvider;
}
