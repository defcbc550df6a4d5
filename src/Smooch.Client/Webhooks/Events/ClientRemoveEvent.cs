namespace Smooch.Client;

/// <summary>A client was removed from an app user (trigger <c>client:remove</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("client:remove")]
public sealed partial record ClientRemoveEvent : ClientEvent;
