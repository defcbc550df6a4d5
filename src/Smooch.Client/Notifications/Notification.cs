namespace Smooch.Client;

/// <summary>
/// A notification that was sent (v1.1). The triggers <c>notification:delivery:…</c> report its outcome and carry its id.
/// The API has no operation to get a notification.
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record Notification : SmoochResource;
