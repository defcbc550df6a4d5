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

    /// <summary>The channel (<c>platform</c>): <c>web</c>, <c>ios</c>, <c>android</c>, <c>messenger</c>, <c>whatsapp</c> and so on.</summary>
    /// <value>Default <c>web</c>.</value>
    public string Channel { get; set; } = "web";

    /// <summary>The id of the user at the channel (<c>externalId</c>): a phone number, a page-scoped id.</summary>
    public string? ExternalId { get; set; }

    /// <summary>The integration through which the channel is connected.</summary>
    public string? IntegrationId { get; set; }
}
