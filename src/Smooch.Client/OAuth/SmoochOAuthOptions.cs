using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The options of a <see cref="SmoochOAuthClient"/>. <see cref="ClientId"/> and <see cref="ClientSecret"/> are required.</summary>
/// <remarks>A client copies its options: later changes have no effect.</remarks>
public sealed class SmoochOAuthOptions() : ApiClientOptions(SmoochRegion.UnitedStates)
{
    /// <summary>Gets or sets the client id of your integration (<c>client_id</c>).</summary>
    /// <value>Empty: it must be set.</value>
    public string? ClientId { get; set; }

    /// <summary>
    /// Gets or sets the client secret of your integration (<c>client_secret</c>). It is never serialized with the options.
    /// </summary>
    /// <value>Empty: it must be set.</value>
    [JsonIgnore]
    public SmoochSecret ClientSecret { get; set; }

    /// <summary>Gets or sets the address of the site with the consent page.</summary>
    /// <value><c>https://app.smooch.io</c>. The API documents no address for other regions.</value>
    public Uri ConsentAddress { get; set; } = new("https://app.smooch.io");

    internal override string LoggerName => typeof(SmoochOAuthClient).FullName!;

    internal SmoochOAuthOptions Copy()
    {
        var copy = (SmoochOAuthOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }
}
