namespace Smooch.Client;

/// <summary>A channel of an app user, with the id of the user at that channel.</summary>
[JsonModel]
public sealed partial record AppUserChannel : SmoochModel
{
    /// <summary>Gets the channel (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets the integration; v1.1 (<c>integrationId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the phone number: twilio, messagebird (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets the id at the channel: messenger, viber, line, wechat, twitter (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the e-mail address: mailgun (<c>address</c>).</summary>
    public partial string? Address { get; init; }

    /// <summary>Gets the name at the channel: whatsapp (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the chat: telegram (<c>chatId</c>).</summary>
    public partial string? ChatId { get; init; }
}
