namespace Smooch.Client;

/// <summary>A channel was linked (trigger <c>link:success</c>).</summary>
[JsonCase("link:success")]
public sealed partial record LinkSuccessEvent : LinkEvent;
