namespace Smooch.Client;

/// <summary>Push notifications of Apple (<c>apn</c>).</summary>
[JsonCase("apn")]
public sealed partial record ApnIntegration : Integration
{
    /// <summary>Gets whether the certificate is for Apple's production environment (<c>production</c>).</summary>
    public partial bool? Production { get; init; }

    /// <summary>Gets whether the badge of the app counts unread messages (<c>autoUpdateBadge</c>).</summary>
    public partial bool? AutoUpdateBadge { get; init; }
}
