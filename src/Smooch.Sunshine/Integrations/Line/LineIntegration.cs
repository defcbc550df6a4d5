namespace Smooch.Sunshine;

/// <summary>LINE.</summary>
[JsonCase("line")]
public sealed partial record LineIntegration : Integration
{
    /// <summary>Gets the channel (<c>channelId</c>).</summary>
    public partial string? ChannelId { get; init; }

    /// <summary>Gets the secret of the channel (<c>channelSecret</c>).</summary>
    public partial SmoochSecret ChannelSecret { get; init; }

    /// <summary>Gets the access token of the channel (<c>channelAccessToken</c>).</summary>
    public partial SmoochSecret ChannelAccessToken { get; init; }

    /// <summary>Gets the code of the service (<c>serviceCode</c>).</summary>
    public partial string? ServiceCode { get; init; }

    /// <summary>Gets the secret of the switcher (<c>switcherSecret</c>).</summary>
    public partial SmoochSecret SwitcherSecret { get; init; }

    /// <summary>Gets the address of the QR code (<c>qrCodeUrl</c>).</summary>
    public partial string? QrCodeUrl { get; init; }

    /// <summary>Gets the id on LINE (<c>lineId</c>).</summary>
    public partial string? LineId { get; init; }
}
