namespace Smooch.Client;

/// <summary>An app user was deleted (trigger <c>appUser:delete</c>; v1.1). Delete the data that you store about the user.</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("appUser:delete")]
public sealed partial record AppUserDeleteEvent : SmoochWebhookEvent;
