using System.Text.Json;
using System.Text.Json.Serialization;
using Smooch.Client;
using Smooch.Client.Http;
using Smooch.Client.Json;
using Smooch.Client.Webhooks;

[assembly: WireJsonContext(typeof(SmoochJsonContext))]

namespace Smooch.Client;

/// <summary>
/// What this SDK reads and writes of users, messages and events, for the source generator of System.Text.Json: no reflection is left for run time.
/// Areas that hold no messages have a context of their own with the same options, so that native programs that never name them do not hold them.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(FlatObject))]
[JsonSerializable(typeof(AppUserResponse))]
[JsonSerializable(typeof(TrackEventResponse))]
[JsonSerializable(typeof(DeviceResponse))]
[JsonSerializable(typeof(TrackEventRequest))]
[JsonSerializable(typeof(MergeRequest))]
[JsonSerializable(typeof(NewAppUser))]
[JsonSerializable(typeof(AppUserUpdate))]
[JsonSerializable(typeof(DeviceUpdate))]
[JsonSerializable(typeof(ChannelLink))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(SentMessage))]
[JsonSerializable(typeof(NewMessage))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ConversationMessage))]
[JsonSerializable(typeof(ConversationActivity))]
[JsonSerializable(typeof(PostbackRequest))]
[JsonSerializable(typeof(TemplateResponse))]
[JsonSerializable(typeof(TemplatesResponse))]
[JsonSerializable(typeof(NewTemplate))]
[JsonSerializable(typeof(TemplateUpdate))]
[JsonSerializable(typeof(InitRequest))]
[JsonSerializable(typeof(InitResult))]
[JsonSerializable(typeof(TextMessage))]
[JsonSerializable(typeof(ImageMessage))]
[JsonSerializable(typeof(FileMessage))]
[JsonSerializable(typeof(CarouselMessage))]
[JsonSerializable(typeof(ListMessage))]
[JsonSerializable(typeof(LocationMessage))]
[JsonSerializable(typeof(FormMessage))]
[JsonSerializable(typeof(FormResponseMessage))]
[JsonSerializable(typeof(UnknownMessage))]
[JsonSerializable(typeof(LinkAction))]
[JsonSerializable(typeof(ReplyAction))]
[JsonSerializable(typeof(PostbackAction))]
[JsonSerializable(typeof(BuyAction))]
[JsonSerializable(typeof(ShareAction))]
[JsonSerializable(typeof(LocationRequestAction))]
[JsonSerializable(typeof(WebviewAction))]
[JsonSerializable(typeof(UnknownAction))]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(SmoochWebhookEvent))]
[JsonSerializable(typeof(AppUserMessageEvent))]
[JsonSerializable(typeof(AppMakerMessageEvent))]
[JsonSerializable(typeof(AnyMessageEvent))]
[JsonSerializable(typeof(PostbackEvent))]
[JsonSerializable(typeof(AppUserMergeEvent))]
[JsonSerializable(typeof(ConversationStartEvent))]
[JsonSerializable(typeof(ConversationReadEvent))]
[JsonSerializable(typeof(ConversationReferralEvent))]
[JsonSerializable(typeof(DeliverySuccessEvent))]
[JsonSerializable(typeof(DeliveryFailureEvent))]
[JsonSerializable(typeof(MessageDeliveryChannelEvent))]
[JsonSerializable(typeof(MessageDeliveryUserEvent))]
[JsonSerializable(typeof(MessageDeliveryFailureEvent))]
[JsonSerializable(typeof(PaymentSuccessEvent))]
[JsonSerializable(typeof(LinkMatchEvent))]
[JsonSerializable(typeof(LinkSuccessEvent))]
[JsonSerializable(typeof(LinkFailureEvent))]
[JsonSerializable(typeof(AppUserTypingEvent))]
[JsonSerializable(typeof(ClientAddEvent))]
[JsonSerializable(typeof(ClientRemoveEvent))]
[JsonSerializable(typeof(AppUserDeleteEvent))]
[JsonSerializable(typeof(NotificationDeliveryChannelEvent))]
[JsonSerializable(typeof(NotificationDeliveryUserEvent))]
[JsonSerializable(typeof(NotificationDeliveryFailureEvent))]
[JsonSerializable(typeof(NotificationMatchFailureEvent))]
[JsonSerializable(typeof(UnknownWebhookEvent))]
internal sealed partial class SmoochJsonContext : JsonSerializerContext;
