using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An app user tapped a postback button or menu item (trigger <c>postback</c>; webhooks reference: postback).</summary>
public sealed record PostbackEvent : SmoochWebhookEvent
{
    /// <summary>Gets the taps: one as a rule, handle several (<c>postbacks</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<WebhookPostback> Postbacks { get => postbacks ?? []; init => postbacks = value; }

    [JsonInclude, JsonPropertyName("postbacks")]
    internal IReadOnlyList<WebhookPostback>? postbacks;

    /// <summary>A user may tap the same button again: only copies of one tap are one.</summary>
    /// <inheritdoc/>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public override bool MayHappenAgain => true;

    private protected override string? NaturalKey =>
        Key(Postbacks.SelectMany(tap => new[] { tap?.Action?.Id, tap?.Message?.Id ?? "menu" }), AppUser?.Id);

    private protected override WebhookTrigger Kind => WebhookTrigger.Postback;
}
