namespace Smooch.Client.Tests;

/// <content>Calls of app users and conversations.</content>
internal static partial class RejectedCalls
{
    private static (string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)[] AppUsers =>
    [
        ("text that is empty", (s, t) => s.AppUsers.SendMessageAsync("mira", "", t), "The message has neither text nor actions."),
        ("user without an id", (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = " " }, t), "UserId is empty."),
        (
            "nested properties of a new user",
            (s, t) => s.AppUsers.CreateAsync(new NewAppUser { UserId = "a", Properties = RejectedRequestTests.Nested() }, t),
            $"Properties['deep'] {Flat}"),
        (
            "nested properties",
            (s, t) => s.AppUsers.UpdateAsync("mira", new AppUserUpdate { Properties = RejectedRequestTests.Nested() }, t),
            $"Properties['deep'] {Flat}"),
        (
            "nested info of a device",
            (s, t) =>
                s.AppUsers.UpdateDeviceAsync("mira", "d", new DeviceUpdate { Info = new DeviceInfo(RejectedRequestTests.Nested()) }, t),
            $"Info['deep'] {Flat}"),
        ("merge with itself", (s, t) => s.AppUsers.MergeAsync("a", "a", t), "A user cannot be merged into itself."),
        ("merge without a discarded user", (s, t) => s.AppUsers.MergeAsync("a", "", t), $"discardedId{Empty}"),
        ("merge without a surviving user", (s, t) => s.AppUsers.MergeAsync("", "a", t), $"survivingId{Empty}"),
        ("event without a name", (s, t) => s.AppUsers.TrackEventAsync("mira", "", t), $"name{Empty}"),
        (
            "link requests for nothing",
            (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", [], t),
            "integrationIds must contain at least one id, and no empty one."),
        (
            "link requests for an empty id",
            (s, t) => s.AppUsers.GetLinkRequestsAsync("mira", ["a", ""], t),
            "integrationIds must contain at least one id, and no empty one."),
        (
            "messages before and after",
            (s, t) => s.AppUsers.GetMessagesAsync("mira", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, t),
            "Set before or after, not both: the API accepts one."),

        (
            "channel without a type",
            (s, t) => LinkAsync(s, new ChannelLink { Type = default }, t),
            "Type is empty: set it to the channel to link."),
        (
            "mail without an address",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Mailgun }, t),
            "Address, which mailgun needs, is empty."),
        (
            "number without a plus",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Twilio, PhoneNumber = "0034600000000" }, t),
            "PhoneNumber must start with + and the country code."),
        (
            "twilio without a number",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Twilio }, t),
            "PhoneNumber is needed for twilio."),
        (
            "messenger without a number",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.Messenger }, t),
            "PhoneNumber is needed for messenger."),
        (
            "messagebird without a number",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.MessageBird }, t),
            "PhoneNumber is needed for messagebird."),
        (
            "whatsapp without a number",
            (s, t) => LinkAsync(s, new ChannelLink { Type = ChannelType.WhatsApp }, t),
            "PhoneNumber is needed for whatsapp."),
        (
            "confirmation of no kind",
            (s, t) => ConfirmAsync(s, new LinkConfirmation { Type = default }, t),
            "The type of the confirmation is empty."),
        (
            "user activity without a message",
            (s, t) => ConfirmAsync(s, new LinkConfirmation { Type = LinkConfirmationType.UserActivity }, t),
            "A confirmation by user activity needs the message that asks for it."),

        (
            "activity of no kind",
            (s, t) => s.Conversations.SendActivityAsync("mira", new ConversationActivity { Type = default }, t),
            "The type of the activity is empty."),
        (
            "activity of the user",
            (s, t) =>
                s.Conversations.SendActivityAsync(
                    "mira",
                    new ConversationActivity { Type = ActivityType.TypingStart, Role = MessageRole.AppUser },
                    t),
            "Only the business (appMaker) can send an activity."),
        ("postback of nothing", (s, t) => s.Conversations.TriggerPostbackAsync("mira", "", t), $"actionId{Empty}"),
        (
            "2015: no role",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = default }, t),
            "Role must be appMaker or appUser."),
        (
            "2015: whisper",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Role = MessageRole.Whisper }, t),
            "Role must be appMaker or appUser."),
        (
            "2015: nothing",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Text = " " }, t),
            "The message has neither text nor an image."),
        (
            "2015: address without a type",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaUrl = "https://a.example/" }, t),
            "Set both MediaUrl and MediaType, or neither."),
        (
            "2015: type without an address",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { MediaType = "image/png" }, t),
            "Set both MediaUrl and MediaType, or neither."),
        (
            "2015: nested metadata",
            (s, t) => s.Conversations.SendMessageAsync("mira", Old with { Metadata = RejectedRequestTests.Nested() }, t),
            $"Metadata['deep'] {Flat}"),

        (
            "image of no media type",
            (s, t) =>
                s.AppUsers.UploadImageAsync(
                    "mira",
                    new ImageUpload { Content = Stream.Null, FileName = "a.png", ContentType = "a picture" },
                    cancellationToken: t),
            "ContentType must be a media type, such as image/png."),

        ("enumeration without a user", (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("")), $"userId{Empty}"),
        ("enumeration that changes its direction", (s, _) =>
            Run(() =>
                s.AppUsers.EnumerateMessagesAsync(
                    "mira",
                    new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Cursor = MessageCursor.Parse("new.1.open.") })),
            "The cursor has the direction NewestFirst, but the options have OldestFirst."),
        (
            "enumeration in an unknown direction",
            (s, _) => Run(() => s.AppUsers.EnumerateMessagesAsync("mira", (HistoryDirection)2)),
            "Direction 2 is not known."),
    ];
}
