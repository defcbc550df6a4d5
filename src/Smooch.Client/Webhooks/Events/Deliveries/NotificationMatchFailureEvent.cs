namespace Smooch.Client;

/// <summary>A notification matched no app user (trigger <c>notification:match:failure</c>; v1.1, undocumented).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("notification:match:failure")]
public sealed partial record NotificationMatchFailureEvent : NotificationEvent;
