using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The result of the start of a session (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record InitResult : SmoochModel, ICheckedResult
{
    /// <summary>Gets the app, as a device receives it (<c>app</c>).</summary>
    public partial InitApp? App { get; init; }

    /// <summary>Gets the app user, new or known (<c>appUser</c>).</summary>
    [JsonIgnore]
    public AppUser AppUser { get => ReceivedAppUser ?? new(); init => ReceivedAppUser = value; }

    [JsonPropertyName("appUser")]
    internal partial AppUser? ReceivedAppUser { get; init; }

    /// <summary>
    /// Gets a value indicating whether the app user's id differs from <see cref="InitRequest.KnownAppUserId"/>. If so, users were merged:
    /// store the new id and read the history again. False when no id was known.
    /// </summary>
    [JsonIgnore]
    public bool AppUserIdChanged { get; internal init; }

    bool ICheckedResult.IsComplete => ReceivedAppUser is not null;

    private protected override string? Identity => ReceivedAppUser?.Id;
}
