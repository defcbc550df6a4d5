namespace Smooch.Client;

/// <summary>A deep link with which an app user can continue on another channel.</summary>
[JsonModel]
public sealed partial record LinkRequest : SmoochModel
{
    /// <summary>Gets the id of the integration (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets the code inside the link; anyone who has the code can link (<c>code</c>).</summary>
    public partial SmoochSecret Code { get; init; }

    /// <summary>Gets the deep link to show to the user (<c>url</c>).</summary>
    public partial string? Url { get; init; }
}
