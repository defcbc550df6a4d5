using System.Reflection;

namespace Smooch.Client.Tests;

/// <summary>The models as reflection finds them, so that a new one is held to the rules of the house from its first day.</summary>
internal static class ModelTypes
{
    private static readonly IReadOnlyList<Type> All = SdkTypes.All;

    /// <summary>Gets the types that are received: envelopes, models, and each case of the unions.</summary>
    public static IEnumerable<Type> Received => All.Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(SmoochModel)));

    /// <summary>Gets the types that are sent: every public record that is not received.</summary>
    public static IEnumerable<Type> Sent => All.Where(type =>
        type is { IsPublic: true, IsClass: true, IsAbstract: false, IsGenericType: false }
            && IsRecord(type)
            && !type.IsSubclassOf(typeof(SmoochModel))
            && type != typeof(MessageHistoryPage));

    /// <summary>Gets the values of open sets.</summary>
    public static IEnumerable<Type> OpenValues => All.Where(IsOpenValue);

    public static TheoryData<Type> ReceivedData() => [.. Received];

    public static TheoryData<Type> SentData() => [.. Sent];

    public static TheoryData<Type> OpenValueData() => [.. OpenValues];

    public static bool IsOpenValue(Type type) =>
        type is { IsPublic: true, IsValueType: true }
            && type != typeof(SmoochSecret)
            && type.GetProperty("IsEmpty") is not null
            && type.GetConstructor([typeof(string)]) is not null;

    /// <summary>Returns whether a type is the unknown case of a union, which is written as the JSON that it has.</summary>
    public static bool IsUnknownCase(Type type) => type.GetProperty(nameof(UnknownMessage.Json)) is not null;

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>Whether a setter is for initialisers only. The mark has one name and, for net462, another home.</summary>
    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(mark => mark.Name == "IsExternalInit");

    /// <summary>The members that are in the JSON: everything public except what the SDK adds.</summary>
    public static IEnumerable<PropertyInfo> JsonProperties(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.Name is not (nameof(SmoochModel.UnknownFields) or nameof(UnknownMessage.Json) or nameof(
            InitResult.AppUserIdChanged) or nameof(
            WebhookEvent.DeduplicationKey)
            or nameof(WebhookEvent.TriggerName) or nameof(WebhookEvent.OrderingKeys) or nameof(
                WebhookEvent.MayHappenAgain) or nameof(DeliveryEvent.MessageIds)));
}
