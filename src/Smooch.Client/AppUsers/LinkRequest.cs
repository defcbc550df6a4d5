namespace Smooch.Client;

/// <summary>A deep link with which an app user can continue on another channel (reference: link requests).</summary>
[JsonModel]
public sealed partial record LinkRequest : SmoochModel
{
    /// <summary>Gets the integration that it leads to (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets the code inside the link: who has it can link (<c>code</c>).</summary>
    public partial SmoochSecret Code { get; init; }

    /// <summary>Gets the deep link to give to the user (<c>url</c>).</summary>
    public partial string? Url { get; init; }
}
