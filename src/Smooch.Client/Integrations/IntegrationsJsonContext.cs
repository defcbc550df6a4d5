using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of integrations, their profiles and message templates.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(IntegrationResponse))]
[JsonSerializable(typeof(IntegrationsResponse))]
[JsonSerializable(typeof(IntegrationProfileResponse))]
[JsonSerializable(typeof(ProfilePhotoResponse))]
[JsonSerializable(typeof(MessageTemplateResponse))]
[JsonSerializable(typeof(MessageTemplatesResponse))]
[JsonSerializable(typeof(NewIntegration))]
[JsonSerializable(typeof(IntegrationUpdate))]
[JsonSerializable(typeof(IntegrationProfileUpdate))]
[JsonSerializable(typeof(NewMessageTemplate))]
[JsonSerializable(typeof(WebIntegration))]
[JsonSerializable(typeof(MessengerIntegration))]
[JsonSerializable(typeof(InstagramIntegration))]
[JsonSerializable(typeof(TwilioIntegration))]
[JsonSerializable(typeof(MessageBirdIntegration))]
[JsonSerializable(typeof(TelegramIntegration))]
[JsonSerializable(typeof(LineIntegration))]
[JsonSerializable(typeof(ViberIntegration))]
[JsonSerializable(typeof(WeChatIntegration))]
[JsonSerializable(typeof(TwitterIntegration))]
[JsonSerializable(typeof(MailgunIntegration))]
[JsonSerializable(typeof(FrontendEmailIntegration))]
[JsonSerializable(typeof(ApnIntegration))]
[JsonSerializable(typeof(FcmIntegration))]
[JsonSerializable(typeof(WhatsAppIntegration))]
[JsonSerializable(typeof(AppleIntegration))]
[JsonSerializable(typeof(IosIntegration))]
[JsonSerializable(typeof(AndroidIntegration))]
[JsonSerializable(typeof(ApiIntegration))]
[JsonSerializable(typeof(UnknownIntegration))]
internal sealed partial class IntegrationsJsonContext : JsonSerializerContext;
