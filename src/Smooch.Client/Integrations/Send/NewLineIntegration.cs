namespace Smooch.Client;

/// <summary>LINE (<c>line</c>).</summary>
/// <remarks>In v1.1 no member is required: <see cref="LineIntegrationUpdate"/> can set them later.</remarks>
[JsonCase("line")]
public sealed partial record NewLineIntegration : NewIntegration
{
    /// <summary>Gets the id of the channel at LINE (<c>channelId</c>).</summary>
    public string? ChannelId { get; init; }

    /// <summary>Gets the secret of the channel (<c>channelSecret</c>); v1 needs it.</summary>
    public SmoochSecret ChannelSecret { get; init; }

    /// <summary>Gets the access token of the channel (<c>channelAccessToken</c>); v1 needs it.</summary>
    public SmoochSecret ChannelAccessToken { get; init; }

    /// <summary>Gets the service code (<c>serviceCode</c>).</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Gets the secret for handing conversations over between providers (<c>switcherSecret</c>).</summary>
    public SmoochSecret SwitcherSecret { get; init; }

    /// <summary>Gets the code by which users find the bot (<c>qrCodeUrl</c>).</summary>
    public string? QrCodeUrl { get; init; }

    private protected override void CheckCase()
    {
    }
}
