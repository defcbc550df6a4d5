namespace Smooch;

/// <summary>
/// The app and the webhook that the verified secret of a call belongs to. Every de-duplication key and ordering key starts with them, so
/// that the events of one app never delay or suppress those of another.
/// </summary>
public sealed class WebhookIdentity : IEquatable<WebhookIdentity>
{
    private const int LongestId = 64;

    private volatile Tuple<string, string>? prefix;

    /// <summary>Creates an identity.</summary>
    /// <param name="appId">The id of the app; null when it is not known.</param>
    /// <param name="webhookId">The id of the webhook; null when the secret was registered without one.</param>
    public WebhookIdentity(string? appId, string? webhookId = null)
    {
        AppId = appId;
        WebhookId = webhookId;
    }

    /// <summary>Gets the identity of an event that no secret was verified for, such as one that a program dispatches itself.</summary>
    public static WebhookIdentity None { get; } = new(appId: null);

    /// <summary>Gets the id of the app; null when it is not known.</summary>
    public string? AppId { get; }

    /// <summary>Gets the id of the webhook; null when the secret was registered without one.</summary>
    public string? WebhookId { get; }

    /// <summary>Compares the ids.</summary>
    /// <param name="other">The other identity.</param>
    /// <returns>True when both ids are the same.</returns>
    public bool Equals(WebhookIdentity? other) => other is not null && AppId == other.AppId && WebhookId == other.WebhookId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WebhookIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        StringComparer.Ordinal.GetHashCode(AppId ?? "") ^ StringComparer.Ordinal.GetHashCode(WebhookId ?? "");

    /// <summary>Returns the ids.</summary>
    /// <returns>The ids.</returns>
    public override string ToString() => LogText.Clean($"{AppId}/{WebhookId}");

    /// <summary>
    /// Returns the start of the keys of events. Different identities never have the same start. Empty when nothing is known.
    /// </summary>
    internal string PrefixFor(string protocol)
    {
        if (prefix is { } known && known.Item1 == protocol)
            return known.Item2;
        var created = protocol.Length == 0 && AppId is null && WebhookId is null ? "" : $"{protocol}/{Part(AppId)}/{Part(WebhookId)}/";
        prefix = Tuple.Create(protocol, created);
        return created;
    }

    private static string Part(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return "";
        if (id!.Length > LongestId)
            return "%sha256:" + Sha256.Hex(id);
        return id.IndexOfAny(['/', '%']) < 0 ? id : id.Replace("%", "%25").Replace("/", "%2F");
    }
}
