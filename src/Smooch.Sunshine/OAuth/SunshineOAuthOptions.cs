using System.Text.Json.Serialization;

namespace Smooch.Sunshine;

/// <summary>
/// The options of a <see cref="SunshineOAuthClient"/>. <see cref="ClientId"/> and <see cref="ClientSecret"/> are required.
/// </summary>
public sealed class SunshineOAuthOptions() : ApiClientOptions(new Uri("https://oauth-bridge.zendesk.com/sc"))
{
    /// <summary>Gets or sets the id of your integration (<c>client_id</c>).</summary>
    /// <value><see langword="null"/>: it must be set.</value>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the secret of your integration (<c>client_secret</c>). It is never serialized with the options.</summary>
    /// <value>Empty: it must be set.</value>
    [JsonIgnore]
    public SmoochSecret ClientSecret { get; set; }

    internal override string LoggerName => typeof(SunshineOAuthClient).FullName!;

    internal SunshineOAuthOptions Copy()
    {
        var copy = (SunshineOAuthOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }

    /// <summary>Returns the errors of the options; each message explains how to fix it.</summary>
    internal IEnumerable<string> Check()
    {
        if (string.IsNullOrWhiteSpace(ClientId))
            yield return "ClientId is not set. Set it to the id of your integration.";
        if (string.IsNullOrWhiteSpace(ClientSecret.Reveal()))
            yield return "ClientSecret is not set. Set it to the secret of your integration.";
        else if (Argument.WrongSecret(ClientSecret.Reveal(), "ClientSecret") is { } wrongSecret)
            yield return wrongSecret;
        if (ClientId is { Length: > 0 } clientId
            && !string.IsNullOrWhiteSpace(clientId)
            && Argument.WrongSecret(clientId, "ClientId") is { } wrongId)
            yield return wrongId;
        if (CheckAddress(nameof(BaseAddress), BaseAddress, AllowInsecureHttp, "https://oauth-bridge.zendesk.com/sc") is { } wrong)
            yield return wrong;
        foreach (var text in CheckTransport())
            yield return text;
    }
}
