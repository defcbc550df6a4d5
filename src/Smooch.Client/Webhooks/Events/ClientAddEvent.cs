namespace Smooch.Client;

/// <summary>A client was added to an app user (trigger <c>client:add</c>; v1.1).</summary>
[JsonCase("client:add")]
public sealed partial record ClientAddEvent : ClientEvent;
