namespace Smooch.Client;

/// <summary>A device of an app user, as init and device updates return it (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record Device : AppUserClient
{
    /// <summary>Gets the id of the device (<c>id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the platform (<c>platform</c>).</summary>
    public partial DevicePlatform Platform { get; init; }
}
