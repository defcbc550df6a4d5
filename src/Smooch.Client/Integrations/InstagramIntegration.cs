namespace Smooch.Client;

/// <summary>Instagram (<c>instagram</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("instagram")]
public sealed partial record InstagramIntegration : Integration
{
    /// <summary>Gets the id of the Facebook page that the account belongs to (<c>pageId</c>).</summary>
    public partial string? PageId { get; init; }

    /// <summary>Gets the id of the app at Facebook, if the service sends it (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>Gets the name of the business account (<c>businessName</c>).</summary>
    public partial string? BusinessName { get; init; }

    /// <summary>Gets the user name of the business account (<c>businessUsername</c>).</summary>
    public partial string? BusinessUsername { get; init; }

    /// <summary>Gets the id of the business account (<c>businessId</c>).</summary>
    public partial string? BusinessId { get; init; }

    /// <summary>Gets the id of the user who connected the account (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the name of the user who connected the account (<c>username</c>).</summary>
    public partial string? Username { get; init; }
}
