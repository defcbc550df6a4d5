using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Smooch.Client.Tests.Secrets;

/// <summary>
/// Whatever ends up in a log or a debugger as text. Models have tests of their own (<see cref="SentModelTests"/>,
/// <see cref="ReceivedModelTests"/>); here is every other public type: it prints no more than its name, or stands in the list with what it
/// prints.
/// </summary>
public sealed class PublicTypeTests
{
    private const string Canary = "canary-secret-1";

    /// <summary>Types that print something, each with an object full of canaries; null where the text is the value itself.</summary>
    private static readonly Dictionary<Type, object?> Printing = new()
    {
        [typeof(SmoochSecret)] = new SmoochSecret(Canary),
        [typeof(Optional<>)] = new Optional<string>(Canary),
        [typeof(SmoochListPage<>)] = new SmoochListPage<NewTextMessage>([new() { Text = Canary }], "2"),
        [typeof(MessageHistoryPage)] = new MessageHistoryPage(
            [new TextMessage { Id = "m1", Text = Canary }],
            new MessageCursor(HistoryDirection.NewestFirst, 1, closed: false, ["m1"])),
        [typeof(MessageCursor)] = new MessageCursor(HistoryDirection.NewestFirst, 1, closed: false, ["m1"]),
        [typeof(RawRequest)] = new RawRequest(HttpMethod.Post, "/things/{id}")
        {
            Values = { ["id"] = Canary },
            Query = { new("q", Canary) },
            Body = JsonSerializer.SerializeToElement(Canary),
        },
        [typeof(SmoochResponse)] = Response(),
        [typeof(UploadProgress)] = new UploadProgress(1, 2),
        [typeof(FlatValue)] = null,
        [typeof(WebhookIdentity)] = new WebhookIdentity("app-1", "webhook-1"),
        [typeof(WebhookContent)] = WebhookContent.Of(Message, WebhookIdentity.None),
        [typeof(WebhookPart)] = new WebhookPart(Message, 0, 1),
        [typeof(WebhookEnvelope)] = new WebhookEnvelope(
            "smooch",
            WebhookIdentity.None,
            Message,
            size: 1)
        { Body = Encoding.UTF8.GetBytes(Canary) },
    };

    private static AppUserMessageEvent Message =>
        new() { AppUser = new AppUser { Id = Canary }, Messages = [new TextMessage { Id = "m1", Text = Canary }] };

    /// <summary>Gets the types: none that is a model, a value of an open set, or never an object by itself.</summary>
    public static TheoryData<Type> Types => [.. SdkTypes.Exported.Where(type =>
        type is { IsInterface: false, IsEnum: false, IsAbstract: false }
        && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(SmoochModel))
        && !ModelTypes.IsOpenValue(type) && !ModelTypes.Sent.Contains(type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void It_prints_no_more_than_its_name_or_is_known_to_keep_quiet(Type type)
    {
        if (!Printing.TryGetValue(type, out var sample))
            Assert.Equal(typeof(object), type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType);
        else
            Assert.DoesNotContain(Canary, sample?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_debugger_shows_no_more_than_a_log(Type type)
    {
        if (type.GetCustomAttribute<DebuggerDisplayAttribute>() is { Value: var shown })
            Assert.Contains(shown, (string[])["***", "{ToString(),nq}"]);
        Assert.Null(type.GetCustomAttribute<DebuggerTypeProxyAttribute>());
    }

    [Fact]
    public void Options_are_serialised_without_their_secrets()
    {
        var options = new SmoochOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(Canary) };
        Assert.DoesNotContain(Canary, JsonSerializer.Serialize(options, JsonSerializerOptions.Default), StringComparison.Ordinal);
        Assert.Contains("parcel-bot", JsonSerializer.Serialize(options, JsonSerializerOptions.Default), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void A_secret_of_a_model_is_of_the_type_that_prints_stars(Type type) => Assert.All(
        ModelTypes.JsonProperties(type).Where(property => Sounds(property.Name)),
        property => Assert.Equal(typeof(SmoochSecret), Optionals(property.PropertyType)));

    [Theory]
    [MemberData(nameof(ModelTypes.SentData), MemberType = typeof(ModelTypes))]
    public void So_is_one_that_is_sent(Type type) => Assert.All(
        type.GetProperties().Where(property => Sounds(property.Name)),
        property => Assert.Equal(typeof(SmoochSecret), Optionals(property.PropertyType)));

    /// <summary>
    /// Names under which the reference has secrets. The push token of a device is none: it is the address of the device, and gives no
    /// access to anything.
    /// </summary>
    private static bool Sounds(string name) =>
        (name.Contains("Secret", StringComparison.Ordinal) || name.Contains(
            "Password",
            StringComparison.Ordinal) || name.EndsWith("Token", StringComparison.Ordinal)
            || name.EndsWith("ApiKey", StringComparison.Ordinal)
            || name.EndsWith("AccessKey", StringComparison.Ordinal)
            || name.Contains("Certificate", StringComparison.Ordinal))
        && !name.StartsWith("Has", StringComparison.Ordinal) && name != nameof(NewDevice.PushNotificationToken);

    private static Type Optionals(Type type) =>
        Nullable.GetUnderlyingType(type)
            ?? (type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(Optional<>) ? Optionals(type.GetGenericArguments()[0]) : type);

    private static SmoochResponse Response()
    {
        var message = new HttpResponseMessage { Headers = { { "x-request-id", Canary } } };
        return new SmoochResponse("AppUsers.Get", message, 0);
    }
}
