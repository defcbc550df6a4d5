using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a device runs (<c>platform</c>; reference: device). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct DevicePlatform
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public DevicePlatform(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>ios</c>: iOS.</summary>
    public static DevicePlatform Ios { get; } = new("ios");

    /// <summary>Gets <c>android</c>: Android.</summary>
    public static DevicePlatform Android { get; } = new("android");

    /// <summary>Gets <c>web</c>: a browser.</summary>
    public static DevicePlatform Web { get; } = new("web");

    /// <summary>Gets <c>other</c>: anything else.</summary>
    public static DevicePlatform Other { get; } = new("other");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator DevicePlatform(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(DevicePlatform), Ios.text, Android.text, Web.text, Other.text);

    internal sealed class Converter() : OpenValueConverter<DevicePlatform>(new Wire(), static text => new DevicePlatform(text));
}
