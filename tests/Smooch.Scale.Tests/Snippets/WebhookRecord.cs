namespace Smooch.Scale.Tests.Snippets;

/// <summary>What the broker stores of an event.</summary>
public sealed record WebhookRecord(string Protocol, WebhookIdentity Identity, byte[] Body);
