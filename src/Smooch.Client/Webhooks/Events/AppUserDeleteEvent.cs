namespace Smooch.Client;

/// <summary>An app user was deleted (trigger <c>appUser:delete</c>; v1.1; webhooks reference: user deletion): forget what is stored of it.</summary>
[JsonCase("appUser:delete")]
public sealed partial record AppUserDeleteEvent : SmoochWebhookEvent;
