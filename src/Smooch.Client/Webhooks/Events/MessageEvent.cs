namespace Smooch.Client;

/// <summary>
/// Messages were written (triggers <c>message…</c>). Match on <see cref="AppUserMessageEvent"/> to reply to users:
/// <see cref="AppMakerMessageEvent"/> also reports the messages of this program.
/// </summary>
[JsonModel]
public abstract partial record MessageEvent : AppUserEvent
{
    /// <summary>Gets the messages: one as a rule, handle several (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    internal override DateTimeOffset? HappenedAt =>
        Timestamp ?? (Messages.Count > 0 && Messages[Messages.Count - 1] is { } newest ? newest.Received : null);

    private protected override string? NaturalKey => Messages.Count == 1 && Messages[0].Id is { Length: > 0 } id
        ? string.Concat(Trigger.ToString(), "|", id)
        : Key(Messages.Select(message => message.Id));

    private protected override bool HasNaturalKey
    {
        get
        {
            for (var i = 0; i < Messages.Count; i++)
            {
                if (string.IsNullOrEmpty(Messages[i].Id))
                    return false;
            }

            return Messages.Count > 0;
        }
    }
}
