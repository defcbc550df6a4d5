namespace Smooch.MessageBird;

/// <summary>How the webhook calls of MessageBird are verified and responded to.</summary>
/// <example>
/// <code>
/// builder.Services.AddMessageBirdWebhooks(o =>
/// {
///     o.AddSigningKey(signingKey);
///     o.PublicBaseUrl = "https://bot.example.org";
/// });
/// </code>
/// </example>
public sealed class MessageBirdWebhookOptions : WebhookReceiverOptions
{
    private readonly List<SigningKey> signingKeys = [];

    /// <summary>
    /// Gets or sets the scheme and host that MessageBird calls, such as <c>https://bot.example.org</c>, when a proxy or tunnel stands
    /// before this program. The signature covers the URL as MessageBird called it, and the program sees another one. Path and query are
    /// those of the call.
    /// </summary>
    /// <value><see langword="null"/>: the scheme and host that the server sees.</value>
    /// <remarks>
    /// It is the address of your own program, not that of the API. A path in it is put before that of the call, for a proxy that removes a
    /// prefix.
    /// </remarks>
    public string? PublicBaseUrl { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the token must be for the URL that was called. Without, the query and path of a call are not
    /// protected.
    /// </summary>
    /// <value><see langword="true"/>.</value>
    public bool VerifyUrl { get; set; } = true;

    /// <summary>Gets or sets how far the clocks of MessageBird and of this machine may differ.</summary>
    /// <value>5 seconds.</value>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets a value indicating whether a call without <c>MessageBird-Signature-JWT</c> may be signed by the older scheme, which
    /// does not cover the path of the URL. A call whose token is wrong is rejected in any case.
    /// </summary>
    /// <value><see langword="true"/>.</value>
    public bool AcceptLegacySignatures { get; set; } = true;

    /// <summary>Gets or sets how old a signature of the older scheme may be.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan LegacyMaxAge { get; set; } = TimeSpan.FromSeconds(10);

    internal IReadOnlyList<SigningKey> SigningKeys => signingKeys;

    /// <summary>
    /// Adds the signing key of the dashboard's developer settings. While you rotate keys, add the new one alongside the old one.
    /// </summary>
    /// <remarks>
    /// It is not the access key. A program that serves several accounts names the account of each key: then the events of one account can
    /// never delay or suppress those of another.
    /// </remarks>
    /// <param name="key">
    /// The key as it is shown; whitespace around it is ignored. Nothing is added when it is null or empty, and the start fails when there
    /// is no other.
    /// </param>
    /// <param name="account">A name for the account; null when the program serves one.</param>
    public void AddSigningKey(string? key, string? account = null)
    {
        if (!string.IsNullOrWhiteSpace(key))
            signingKeys.Add(new SigningKey(key!.Trim(), account));
    }

    /// <summary>The URL as MessageBird called it.</summary>
    internal string UrlOf(WebhookRequest request) => (PublicBaseUrl?.Trim().TrimEnd('/') ?? request.BaseUrl) + request.RawTarget;

    internal IEnumerable<string> CheckSignatures()
    {
        if (PublicBaseUrl is { } url)
        {
            if (!WebAddress.TryParse(url.Trim(), out var address) || address!.Query.Length + address.Fragment.Length > 0)
                yield return "MessageBirdWebhookOptions.PublicBaseUrl must be an absolute http or https address without a query, such as "
                    + "https://bot.example.org.";
            else if (("." + address.Host).EndsWith(".messagebird.com", StringComparison.OrdinalIgnoreCase))
                yield return "MessageBirdWebhookOptions.PublicBaseUrl is the address of the API. Set it to the address that your own "
                    + "program is called at, such as https://bot.example.org.";
        }

        if (ClockTolerance < TimeSpan.Zero)
            yield return "MessageBirdWebhookOptions.ClockTolerance must not be negative.";
        if (LegacyMaxAge <= TimeSpan.Zero)
            yield return "MessageBirdWebhookOptions.LegacyMaxAge must be longer than zero; to reject such signatures set "
                + "AcceptLegacySignatures to false.";
        foreach (var key in signingKeys)
        {
            if (key.LooksLikeAccessKey)
                yield return "A signing key starts with live_ or test_: that is an access key. The signing key is in the developer "
                    + "settings of the dashboard.";
        }
    }
}
