using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// An event whose payload always has the app user: every trigger but <c>merge:appUser</c>, <c>notification:…</c>, <c>client:…</c>,
/// <c>appUser:delete</c>, and those that this SDK does not know.
/// </summary>
[JsonModel]
public abstract partial record AppUserEvent : SmoochWebhookEvent
{
    private static readonly AppUser None = new();

    /// <summary>Gets the app user: whole or truncated (<c>appUser</c>).</summary>
    /// <remarks>
    /// The service documents it for every event of these triggers. If a payload lacks it nevertheless, this user has an empty id, which
    /// every operation rejects, and <see cref="SmoochWebhookEvent.AppUser"/> of the base type is null.
    /// </remarks>
    [JsonIgnore]
    public new AppUser AppUser
    {
        get => base.AppUser ?? None;
        init => base.AppUser = value;
    }
}
