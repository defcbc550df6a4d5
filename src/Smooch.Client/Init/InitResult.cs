using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What the start of a session tells the device (reference: init; v1).</summary>
public sealed record InitResult : SmoochModel, IWireResult
{
    /// <summary>Gets what a device needs to know of the app (<c>app</c>).</summary>
    [JsonIgnore]
    public InitApp? App { get => app; init => app = value; }

    [JsonInclude, JsonPropertyName("app")]
    internal InitApp? app;

    /// <summary>Gets the app user, new or known (<c>appUser</c>).</summary>
    [JsonIgnore]
    public AppUser AppUser { get => appUser ?? new AppUser(); init => appUser = value; }

    [JsonInclude, JsonPropertyName("appUser")]
    internal AppUser? appUser;

    /// <summary>
    /// Gets a value indicating whether the app user's id differs from <see cref="InitRequest.KnownAppUserId"/>: users were merged,
    /// so store the new id and read the history again. False when no id was known.
    /// </summary>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public bool AppUserIdChanged { get; internal init; }

    bool IWireResult.IsComplete => appUser is not null;

    private protected override string? Identity => appUser?.id;
}
