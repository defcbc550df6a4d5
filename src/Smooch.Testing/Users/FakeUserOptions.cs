namespace Smooch.Testing;

/// <summary>The profile and the channel of a <see cref="FakeUser"/>.</summary>
public sealed class FakeUserOptions
{
    /// <summary>Gets or sets the business's own id of the user (<c>userId</c>).</summary>
    /// <value>Default null: anonymous.</value>
    public string? UserId { get; set; }

    /// <summary>Gets or sets the given name.</summary>
    /// <value>Default null: none.</value>
    public string? GivenName { get; set; }

    /// <summary>Gets or sets the surname.</summary>
    /// <value>Default null: none.</value>
    public string? Surname { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    /// <value>Default null: none.</value>
    public string? Email { get; set; }

    /// <summary>Gets or sets the verified e-mail address: an identity, which <c>filter[identities.email]</c> of v2 finds.</summary>
    /// <value>Default null: none.</value>
    public string? VerifiedEmail { get; set; }

    /// <summary>Gets or sets the language (<c>profile.locale</c> of v2).</summary>
    /// <value>Default null: none.</value>
    public string? Locale { get; set; }

    /// <summary>Gets or sets the id of the user in the ticket system (<c>zendeskId</c> of v2).</summary>
    /// <value>Default null: none.</value>
    public string? ZendeskId { get; set; }

    /// <summary>Gets or sets a value indicating whether the user was authenticated with a JWT.</summary>
    /// <value>Default false.</value>
    public bool IsAuthenticated { get; set; }

    /// <summary>
    /// Gets or sets the channel (<c>platform</c>): <c>web</c>, <c>ios</c>, <c>android</c>, <c>messenger</c>, <c>whatsapp</c> and so on.
    /// </summary>
    /// <value>Default <c>web</c>.</value>
    public string Channel { get; set; } = "web";

    /// <summary>Gets or sets the id of the user at the channel (<c>externalId</c>): a phone number, a page-scoped id.</summary>
    /// <value>Default null: none.</value>
    public string? ExternalId { get; set; }

    /// <summary>Gets or sets the integration through which the channel is connected.</summary>
    /// <value>Default null: none.</value>
    public string? IntegrationId { get; set; }
}
