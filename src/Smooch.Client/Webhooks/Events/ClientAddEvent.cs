namespace Smooch.Client;

/// <summary>A client was added to an app user (trigger <c>client:add</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("client:add")]
public sealed partial record ClientAddEvent : ClientEvent;
