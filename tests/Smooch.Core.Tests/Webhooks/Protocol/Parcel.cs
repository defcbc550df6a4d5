namespace Smooch.Core.Tests.Protocol;

/// <summary>An event of no API.</summary>
internal sealed record Parcel : WebhookEvent
{
    public override string TriggerName => "parcel";

    public override string? DeduplicationKey => null;

    public override IReadOnlyList<string> OrderingKeys => ["street"];
}
