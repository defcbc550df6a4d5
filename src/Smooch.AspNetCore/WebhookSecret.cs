namespace Smooch.AspNetCore;

/// <summary>A secret and the app whose events it vouches for; every app when null.</summary>
internal readonly record struct WebhookSecret(SmoochSecret Secret, string? AppId);
