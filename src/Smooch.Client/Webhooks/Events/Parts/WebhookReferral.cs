namespace Smooch.Client;

/// <summary>The referral that led an app user to the business.</summary>
[JsonModel]
public sealed partial record WebhookReferral : SmoochModel
{
    /// <summary>Gets the code inside the link, on Messenger and WeChat (<c>code</c>).</summary>
    public partial string? Code { get; init; }

    /// <summary>Gets the details that Messenger adds (<c>details</c>).</summary>
    public partial ReferralDetails? Details { get; init; }
}
