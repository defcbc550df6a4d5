namespace Smooch.Sunshine;

/// <summary>LINE, to create.</summary>
[JsonCase("line")]
public sealed partial record NewLineIntegration : NewIntegration
{
    /// <summary>Gets the channel (<c>channelId</c>).</summary>
    public string? ChannelId { get; init; }

    /// <summary>Gets the secret of the channel (<c>channelSecret</c>).</summary>
    public SmoochSecret ChannelSecret { get; init; }

    /// <summary>Gets the access token of the channel (<c>channelAccessToken</c>).</summary>
    public SmoochSecret ChannelAccessToken { get; init; }

    /// <summary>Gets the code of the service (<c>serviceCode</c>).</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Gets the secret of the switcher (<c>switcherSecret</c>).</summary>
    public SmoochSecret SwitcherSecret { get; init; }

    /// <summary>Gets the address of the QR code (<c>qrCodeUrl</c>).</summary>
    public string? QrCodeUrl { get; init; }
}
