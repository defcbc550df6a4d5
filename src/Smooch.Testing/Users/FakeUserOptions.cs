namespace Smooch.Testing;

/// <summary>Who a <see cref="FakeUser"/> is, and on which channel it is met.</summary>
public sealed class FakeUserOptions
{
    /// <summary>The business's own id of the user (<c>userId</c>).</summary>
    /// <value>Default null: anonymous.</value>
    public string? UserId { get; set; }

    /// <summary>The given name.</summary>
    public string? GivenName { get; set; }

    /// <summary>The surname.</summary>
    public string? Surname { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The e-mail address that the user proved to have: an identity, which <c>filter[identities.email]</c> of v2 finds.</summary>
    public string? VerifiedEmail { get; set; }

    /// <summary>The language (<c>profile.locale</c> of v2).</summary>
    public string? Locale { get; set; }

    /// <summary>The id of the user in the ticket system (<c>zendeskId</c> of v2).</summary>
    public string? ZendeskId { get; set; }

    /// <summary>Whether the user proved itself by a JWT.</summary>
    /// <value>Default false.</value>
    public bool IsAuthenticated { get; set; }

    /// <summary>The channel (<c>platform</c>): <c>web</c>, <c>ios</c>, <c>android</c>, <c>messenger</c>, <c>whatsapp</c> and so on.</summary>
    /// <value>Default <c>web</c>.</value>
    public string Channel { get; set; } = "web";

    /// <summary>The id of the user at the channel (<c>externalId</c>): a phone number, a page-scoped id.</summary>
    public string? ExternalId { get; set; }

    /// <summary>The integration through which the channel is connected.</summary>
    public string? IntegrationId { get; set; }
}
