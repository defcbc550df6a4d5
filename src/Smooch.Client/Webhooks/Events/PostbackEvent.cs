namespace Smooch.Client;

/// <summary>An app user tapped a postback button or menu item (trigger <c>postback</c>; webhooks reference: postback).</summary>
[JsonCase("postback")]
public sealed partial record PostbackEvent : SmoochWebhookEvent
{
    /// <summary>Gets the taps: one as a rule, handle several (<c>postbacks</c>).</summary>
    public partial IReadOnlyList<WebhookPostback> Postbacks { get; init; }

    /// <summary>A user may tap the same button again: only copies of one tap are one.</summary>
    /// <inheritdoc/>
    public override bool MayHappenAgain => true;

    private protected override string? NaturalKey =>
        Key(Postbacks.SelectMany(tap => new[] { tap.Action?.Id, tap.Message?.Id ?? "menu" }), AppUser?.Id);
}
