using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a <see cref="SmoochOAuthClient"/> is made from. <see cref="ClientId"/> and <see cref="ClientSecret"/> are needed. A client copies its options: changing them later changes nothing.</summary>
public sealed class SmoochOAuthOptions() : ApiClientOptions(SmoochRegion.UnitedStates)
{
    /// <summary>Gets or sets the id that the service gave your integration (<c>client_id</c>).</summary>
    /// <value>None: it has to be set.</value>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the secret that the service gave your integration (<c>client_secret</c>). It is never serialised with the options.</summary>
    /// <value>None: it has to be set.</value>
    [JsonIgnore]
    public SmoochSecret ClientSecret { get; set; }

    /// <summary>Gets or sets the address of the site whose consent page asks the business.</summary>
    /// <value><c>https://app.smooch.io</c>. That of another region is not documented.</value>
    public Uri ConsentAddress { get; set; } = new("https://app.smooch.io");

    internal override string LoggerName => typeof(SmoochOAuthClient).FullName!;

    internal SmoochOAuthOptions Copy()
    {
        var copy = (SmoochOAuthOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }
}
