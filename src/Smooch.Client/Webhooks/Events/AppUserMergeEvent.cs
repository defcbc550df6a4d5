namespace Smooch.Client;

/// <summary>App users were merged (trigger <c>merge:appUser</c>; since 2016). Replace a stored discarded id by the surviving id.</summary>
[JsonCase("merge:appUser")]
public sealed partial record AppUserMergeEvent : SmoochWebhookEvent
{
    /// <summary>Gets the user that remains, truncated (<c>surviving</c>).</summary>
    public partial AppUser? Surviving { get; init; }

    /// <summary>Gets the users that are gone, truncated: their ids are invalid now (<c>discarded</c>).</summary>
    public partial IReadOnlyList<AppUser> Discarded { get; init; }

    internal override IEnumerable<string?> OrderingUserIds => new[] { Surviving }.Concat(Discarded).Select(user => user?.Id);

    private protected override string? NaturalKey =>
        Key(Discarded.Select(user => user?.Id).OrderBy(id => id, StringComparer.Ordinal), Surviving?.Id);
}
