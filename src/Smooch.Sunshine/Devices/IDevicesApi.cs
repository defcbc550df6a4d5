using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of the devices of users.</summary>
internal interface IDevicesApi
{
    [Get("/users/{userId}/devices")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<DevicesResponse> ListAsync(PathId userId, string? brandId, CancellationToken cancellationToken);

    [Get("/users/{userId}/devices/{deviceId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<DeviceResponse> GetAsync(PathId userId, PathId deviceId, string? brandId, CancellationToken cancellationToken);
}
