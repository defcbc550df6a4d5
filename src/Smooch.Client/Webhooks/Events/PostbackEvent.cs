namespace Smooch.Client;

/// <summary>An app user clicked a postback button or menu item (trigger <c>postback</c>).</summary>
[JsonCase("postback")]
public sealed partial record PostbackEvent : AppUserEvent
{
    /// <summary>Gets the clicks: usually one, but handle several (<c>postbacks</c>).</summary>
    public partial IReadOnlyList<WebhookPostback> Postbacks { get; init; }

    /// <summary>A user may click the same button again: only deliveries of the same click are duplicates.</summary>
    /// <inheritdoc/>
    public override bool MayHappenAgain => true;

    private protected override string? NaturalKey =>
        Key(Postbacks.SelectMany(tap => new[] { tap.Action?.Id, tap.Message?.Id ?? "menu" }), AppUser.Id);
}
