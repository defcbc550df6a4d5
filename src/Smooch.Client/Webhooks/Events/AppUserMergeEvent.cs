using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>App users became one (trigger <c>merge:appUser</c>; since 2016; webhooks reference: merge). Store the surviving id wherever a discarded one is kept.</summary>
public sealed record AppUserMergeEvent : SmoochWebhookEvent
{
    /// <summary>Gets the user that remains, truncated (<c>surviving</c>).</summary>
    [JsonIgnore]
    public AppUser? Surviving { get => surviving; init => surviving = value; }

    [JsonInclude, JsonPropertyName("surviving")]
    internal AppUser? surviving;

    /// <summary>Gets the users that are gone, truncated: their ids are invalid now (<c>discarded</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<AppUser> Discarded { get => discarded ?? []; init => discarded = value; }

    [JsonInclude, JsonPropertyName("discarded")]
    internal IReadOnlyList<AppUser>? discarded;

    internal override IEnumerable<string?> LaneUsers => new[] { Surviving }.Concat(Discarded).Select(user => user?.Id);

    private protected override string? NaturalKey =>
        Key(Discarded.Select(user => user?.Id).OrderBy(id => id, StringComparer.Ordinal), Surviving?.Id);

    private protected override WebhookTrigger Kind => WebhookTrigger.MergeAppUser;
}
