namespace Smooch.Client;

/// <summary>What led an app user to the business (webhooks reference: shared objects).</summary>
[JsonModel]
public sealed partial record WebhookReferral : SmoochModel
{
    /// <summary>Gets the code inside the link, on Messenger and WeChat (<c>code</c>).</summary>
    public partial string? Code { get; init; }

    /// <summary>Gets what Messenger tells besides (<c>details</c>).</summary>
    public partial ReferralDetails? Details { get; init; }
}
