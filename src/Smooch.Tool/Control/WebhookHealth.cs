using System.Globalization;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The results of the calls of a webhook.</summary>
internal sealed record WebhookHealth
{
    public int Succeeded { get; init; }

    public int Failed { get; init; }

    public bool IsLastGood { get; init; }

    public DateTimeOffset LastAt { get; init; }

    /// <summary>Gets the last status or, when there was no response, the reason.</summary>
    public string Last { get; init; } = "";

    public WebhookHealth After(RecordedDelivery delivery, DateTimeOffset at) => this with
    {
        Succeeded = Succeeded + (delivery.Succeeded ? 1 : 0),
        Failed = Failed + (delivery.Succeeded ? 0 : 1),
        IsLastGood = delivery.Succeeded,
        LastAt = at,
        Last = delivery.Status?.ToString(CultureInfo.InvariantCulture) ?? delivery.Failure ?? "no response",
    };
}
