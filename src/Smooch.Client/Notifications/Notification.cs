namespace Smooch.Client;

/// <summary>
/// A notification that was sent (reference: notification; v1.1). Its id is good for one thing: to find the triggers <c>notification:delivery:…</c>
/// that tell what became of it. Nothing can be asked for by it.
/// </summary>
[JsonModel]
public sealed partial record Notification : SmoochResource;
