using System.Reflection;
using System.Text.Json;
using Smooch.Client.Tests.WebhookCatalogue;

namespace Smooch.Client.Tests;

/// <summary>Open values: a string, with names for the known ones.</summary>
public sealed class OpenValueTests
{
    /// <summary>The values that the API documents, written independently of the SDK, so that a typing error is found.</summary>
    private static readonly Dictionary<Type, string[]> Documented = new()
    {
        [typeof(MessageRole)] = ["appUser", "appMaker", "whisper"],
        [typeof(MessageType)] = ["text", "image", "file", "carousel", "list", "location", "form", "formResponse"],
        [typeof(MessageActionType)] = ["link", "reply", "postback", "buy", "share", "locationRequest", "webview"],
        [typeof(ChannelType)] =
        [
            "web", "ios", "android", "messenger", "viber", "telegram", "wechat", "line", "twilio", "frontendEmail", "mailgun",
            "messagebird", "twitter", "whatsapp", "apple", "instagram", "apn", "fcm", "api", "other",
        ],
        [typeof(DevicePlatform)] = ["ios", "android", "web", "other"],
        [typeof(BusinessSystemType)] = ["slack", "zendesk", "helpscout", "hipchat"],
        [typeof(ClientStatus)] = ["active", "blocked", "inactive", "pending"],
        [typeof(LinkConfirmationType)] = ["immediate", "userActivity", "prompt"],
        [typeof(ActivityType)] = ["typing:start", "typing:stop", "conversation:read"],
        [typeof(ItemSize)] = ["compact", "large"],
        [typeof(WebviewSize)] = ["compact", "tall", "full"],
        [typeof(ImageAspectRatio)] = ["horizontal", "square"],
        [typeof(BuyState)] = ["offered", "paid"],
        [typeof(FormFieldType)] = ["text", "email", "select"],
        [typeof(MenuItemType)] = ["link", "postback", "submenu"],
        [typeof(QuotedMessageType)] = ["message", "externalMessageId"],
        [typeof(DeploymentHosting)] = ["self", "smooch"],
        [typeof(DeploymentStatus)] = ["deleting", "error", "integrated", "pending", "registered", "starting", "unregistered"],
        [typeof(ActivationMethod)] = ["sms", "voice"],
        [typeof(IntegrationStatus)] = ["active", "inactive", "error"],
        [typeof(WebDisplayStyle)] = ["button", "tab"],
        [typeof(TwitterTier)] = ["enterprise", "premium"],
        [typeof(MessageTemplateStatus)] = ["PENDING", "APPROVED", "REJECTED"],
        [typeof(WebhookTrigger)] = [.. Catalogue.Triggers.Keys, "*"],
    };

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void The_known_values_are_the_documented_ones(Type type)
    {
        var known = Known(type).Select(value => value.ToString()!).ToList();
        Assert.Equal(known.Count, known.Distinct(StringComparer.Ordinal).Count());
        Assert.True(Documented.TryGetValue(type, out var documented), $"Add the values that the API documents for {type.Name}.");
        Assert.Equal(documented.Order(), known.Order());
    }

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void A_known_value_is_its_text_in_JSON(Type type)
    {
        foreach (var value in Known(type))
        {
            var text = value.ToString()!;
            Assert.Equal($"\"{text}\"", Write(value));
            Assert.Equal(value, Read(type, $"\"{text}\""));
            Assert.Equal(value, Read(type, $"\"\\u{(int)text[0]:x4}{text[1..]}\""));
            Assert.Equal(value, Of(type, text));
        }
    }

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void An_unknown_value_keeps_its_text(Type type)
    {
        var value = Read(type, "\"yet:To:Come \\u00e9\"");
        Assert.Equal("yet:To:Come é", value.ToString());
        Assert.Equal(value, Read(type, Write(value)));
        Assert.Equal(Of(type, "yet:To:Come é"), value);
        Assert.Equal(Of(type, "yet:To:Come é").GetHashCode(), value.GetHashCode());
        Assert.False(IsEmpty(value));
    }

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void Values_are_equal_by_their_exact_text(Type type)
    {
        Assert.Equal(Of(type, "a"), Of(type, "a"));
        Assert.NotEqual(Of(type, "a"), Of(type, "A"));
        Assert.NotEqual(Of(type, "a"), Of(type, "a "));
        Assert.True(Operator(type, "op_Equality", Of(type, "a"), Of(type, "a")));
        Assert.True(Operator(type, "op_Inequality", Of(type, "a"), Of(type, "b")));
        Assert.Equal(Of(type, "a"), type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, ["a"]));
    }

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void The_default_and_the_empty_text_are_both_empty(Type type)
    {
        var nothing = Activator.CreateInstance(type)!;
        Assert.True(IsEmpty(nothing));
        Assert.Equal("", nothing.ToString());
        Assert.Equal(nothing, Of(type, ""));
        Assert.Equal(nothing.GetHashCode(), Of(type, "").GetHashCode());
        Assert.Equal(nothing, Read(type, "null"));
        Assert.Equal(nothing, Read(type, "\"\""));
        Assert.Equal("null", Write(nothing));
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => Of(type, null!)).InnerException);
    }

    [Theory]
    [MemberData(nameof(ModelTypes.OpenValueData), MemberType = typeof(ModelTypes))]
    public void A_value_that_is_not_a_string_is_rejected(Type type)
    {
        foreach (var json in new[] { "1", "true", "{}", "[]" })
            Assert.Throws<JsonException>(() => Read(type, json));
    }

    [Fact]
    public void They_can_be_compared_with_a_plain_text()
    {
        Assert.True(new TextMessage { Role = "appUser" }.Role == MessageRole.AppUser);
        Assert.True(MessageRole.AppUser == "appUser");
        Assert.False(MessageRole.AppUser == "AppUser");
    }

    private static IEnumerable<object> Known(Type type) => type
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Where(property => property.PropertyType == type)
        .Select(property => property.GetValue(null)!);

    private static object Of(Type type, string text) => Activator.CreateInstance(type, text)!;

    private static bool IsEmpty(object value) => (bool)value.GetType().GetProperty("IsEmpty")!.GetValue(value)!;

    private static bool Operator(Type type, string name, object left, object right) =>
        (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;

    private static object Read(Type type, string json) => JsonSerializer.Deserialize(json, type)!;

    private static string Write(object value) => JsonSerializer.Serialize(value, value.GetType());
}
