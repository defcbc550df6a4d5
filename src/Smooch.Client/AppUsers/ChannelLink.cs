namespace Smooch.Client;

/// <summary>
/// A channel to link to an app user. The response lists it among the pending clients;
/// the triggers <c>link:success</c> and <c>link:failure</c> report the outcome.
/// </summary>
[JsonModel]
public sealed partial record ChannelLink
{
    /// <summary>Gets the channel (<c>type</c>): twilio, messenger, mailgun, messagebird or whatsapp.</summary>
    public required ChannelType Type { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>); needed when the app has several of the type.</summary>
    public string? IntegrationId { get; init; }

    /// <summary>
    /// Gets the phone number with <c>+</c> and country code (<c>phoneNumber</c>): twilio, messenger, messagebird, whatsapp.
    /// </summary>
    public string? PhoneNumber { get; init; }

    /// <summary>Gets the e-mail address (<c>address</c>): mailgun.</summary>
    public string? Address { get; init; }

    /// <summary>Gets the first name (<c>givenName</c>), which helps messenger to find the user.</summary>
    public string? GivenName { get; init; }

    /// <summary>Gets the last name (<c>surname</c>), which helps messenger to find the user.</summary>
    public string? Surname { get; init; }

    /// <summary>Gets the subject of the e-mail (<c>subject</c>): mailgun.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets how the user confirms (<c>confirmation</c>).</summary>
    public LinkConfirmation? Confirmation { get; init; }

    /// <summary>Gets whether the channel becomes the primary one, to which messages go first (<c>primary</c>).</summary>
    /// <value>Null: the channel becomes the primary one.</value>
    public bool? Primary { get; init; }

    /// <summary>Gets whether to link without a confirmation (<c>skipConfirmation</c>; v1, twilio).</summary>
    public bool? SkipConfirmation { get; init; }

    /// <summary>Returns the type and the channel only, because addresses must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(ChannelLink)} ({Type})";

    internal void Check()
    {
        RequestRules.Require(!Type.IsEmpty, "Type is empty: set it to the channel to link.");
        if (Type == ChannelType.Mailgun)
            RequestRules.CheckText(Address, "Address, which mailgun needs,");
        if (PhoneNumber is not null)
            RequestRules.Require(PhoneNumber.TrimStart().FirstOrDefault() == '+', "PhoneNumber must start with + and the country code.");
        else if (Type == ChannelType.Twilio
            || Type == ChannelType.Messenger
            || Type == ChannelType.MessageBird
            || Type == ChannelType.WhatsApp)
            RequestRules.Require(condition: false, $"PhoneNumber is needed for {Type}.");
        Confirmation?.Check();
    }
}
