namespace Smooch.Sunshine;

/// <summary>Finds a user by an e-mail address.</summary>
[JsonCase("mailgun")]
public sealed partial record MailgunMatch : NewMatchCriteria
{
    /// <summary>Gets the address (<c>address</c>).</summary>
    public required string Address { get; init; }

    /// <summary>Gets the subject of the first e-mail; the name of the app by default (<c>subject</c>).</summary>
    public string? Subject { get; init; }

    private protected override void CheckCase() => RequestRules.Text(Address, nameof(Address));
}
