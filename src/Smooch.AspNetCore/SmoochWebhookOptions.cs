namespace Smooch.AspNetCore;

/// <summary>How webhook calls are checked and answered. Read for each call, so that a change of the configuration counts without a restart.</summary>
public sealed class SmoochWebhookOptions
{
    internal const int SmallestBody = 1024;

    private readonly List<WebhookSecret> secrets = [];

    /// <summary>Gets or sets when a call is answered with 200.</summary>
    /// <value><see cref="AspNetCore.AnswerAfter.Handlers"/>: nothing is lost when a handler fails or the process dies.</value>
    public AnswerAfter AnswerAfter { get; set; } = AnswerAfter.Handlers;

    /// <summary>
    /// Gets or sets how long a call waits for its handlers, counted from its arrival. Then it is answered with 503, the handlers go on, and the repeated
    /// call is told how they ended. Only with <see cref="AspNetCore.AnswerAfter.Handlers"/>.
    /// </summary>
    /// <value>4 seconds: webhooks of 2016 and early 2017 were given up after 5, later ones after 20.</value>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Gets or sets the largest body in bytes. A larger one is answered with 400, which the service does not repeat, and not read to its end.</summary>
    /// <value>1,048,576: 1 MB.</value>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// Gets or sets a value indicating whether the program may start without a secret, because it creates its webhooks itself or fetches their secrets
    /// later and adds them to <see cref="WebhookSecrets"/>. Until then calls are answered with 503, which the service repeats.
    /// </summary>
    /// <value><see langword="false"/>: starting without a secret is an error.</value>
    public bool SecretsAtRunTime { get; set; }

    internal IReadOnlyList<WebhookSecret> Secrets => secrets;

    /// <summary>Adds the secret of a webhook, as creating it returned. Add the new one beside the old one while you rotate them.</summary>
    /// <param name="secret">The secret; nothing is added when it is null or empty, and the start fails when there is no other.</param>
    /// <param name="appId">The app whose events it vouches for; all of them when null.</param>
    public void AddSecret(string? secret, string? appId = null)
    {
        if (!string.IsNullOrWhiteSpace(secret))
            secrets.Add(new WebhookSecret(new SmoochSecret(secret.Trim()), appId));
    }

    internal IEnumerable<string> Check()
    {
        if (AnswerWithin <= TimeSpan.Zero && AnswerWithin != Timeout.InfiniteTimeSpan)
            yield return "SmoochWebhookOptions.AnswerWithin must be more than zero, or Timeout.InfiniteTimeSpan: it is how long a call waits for its handlers.";
        if (MaxBodyBytes < SmallestBody)
            yield return $"SmoochWebhookOptions.MaxBodyBytes must be at least {SmallestBody}: events are larger than that.";
        if (!Enum.IsDefined(AnswerAfter))
            yield return "SmoochWebhookOptions.AnswerAfter is neither Handlers nor Inbox.";
    }
}
