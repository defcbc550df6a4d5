namespace Smooch.Client;

/// <summary>The changes to an integration of LINE. Members that are not set stay as they are.</summary>
[JsonModel]
public sealed partial record LineIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the id of the channel at LINE (<c>channelId</c>).</summary>
    public string? ChannelId { get; init; }

    /// <summary>Gets the secret of the channel (<c>channelSecret</c>).</summary>
    public SmoochSecret ChannelSecret { get; init; }

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
