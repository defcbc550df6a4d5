using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// The details of a device or a channel client, a flat object. The usual entries are properties;
/// all entries are in <see cref="Values"/>.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class DeviceInfo
{
    /// <summary>Creates details without entries.</summary>
    public DeviceInfo()
        : this([])
    {
    }

    /// <summary>Creates details from entries with any names.</summary>
    /// <param name="values">The entries.</param>
    public DeviceInfo(FlatObject values) => Values = Argument.NotNull(values);

    /// <summary>Gets all entries by their JSON names.</summary>
    public FlatObject Values { get; }

    /// <summary>Gets the app (<c>appName</c>).</summary>
    public string? AppName { get => Get("appName"); init => Set("appName", value); }

    /// <summary>Gets the model of the device (<c>deviceModel</c>).</summary>
    public string? DeviceModel { get => Get("deviceModel"); init => Set("deviceModel", value); }

    /// <summary>Gets the operating system (<c>os</c>).</summary>
    public string? Os { get => Get("os"); init => Set("os", value); }

    /// <summary>Gets the version of the operating system (<c>osVersion</c>).</summary>
    public string? OsVersion { get => Get("osVersion"); init => Set("osVersion", value); }

    /// <summary>Gets the kind of mobile network (<c>radioAccessTechnology</c>).</summary>
    public string? RadioAccessTechnology { get => Get("radioAccessTechnology"); init => Set("radioAccessTechnology", value); }

    /// <summary>Gets the mobile carrier (<c>carrier</c>).</summary>
    public string? Carrier { get => Get("carrier"); init => Set("carrier", value); }

    /// <summary>Gets the hardware platform (<c>devicePlatform</c>).</summary>
    public string? DevicePlatform { get => Get("devicePlatform"); init => Set("devicePlatform", value); }

    /// <summary>Gets whether Wi-Fi is on, as the text <c>YES</c> or <c>NO</c> (<c>wifi</c>).</summary>
    public string? Wifi { get => Get("wifi"); init => Set("wifi", value); }

    /// <summary>Gets the page that the browser shows (<c>currentUrl</c>).</summary>
    public string? CurrentUrl { get => Get("currentUrl"); init => Set("currentUrl", value); }

    /// <summary>Gets the browser (<c>userAgent</c>).</summary>
    public string? UserAgent { get => Get("userAgent"); init => Set("userAgent", value); }

    /// <summary>Gets the page that led here (<c>referrer</c>).</summary>
    public string? Referrer { get => Get("referrer"); init => Set("referrer", value); }

    /// <summary>Gets the language of the browser (<c>browserLanguage</c>).</summary>
    public string? BrowserLanguage { get => Get("browserLanguage"); init => Set("browserLanguage", value); }

    /// <summary>
    /// Gets the title of the page (<c>currentTitle</c>; also read as <c>currentTittle</c>, a slip of the first documentation).
    /// </summary>
    public string? CurrentTitle { get => Get("currentTitle") ?? Get("currentTittle"); init => Set("currentTitle", value); }

    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out DeviceInfo? value)
    {
        var fits = FlatObject.TryReadJson(ref reader, reading, out var values);
        value = values is null ? null : new DeviceInfo(values);
        return fits;
    }

    internal void WriteJson(Utf8JsonWriter writer) => Values.WriteJson(writer);

    private string? Get(string name) =>
        Values.TryGetValue(name, out var value) && value.Kind != FlatValueKind.Null ? value.ToString() : null;

    private void Set(string name, string? value)
    {
        if (value is not null)
            Values[name] = value;
    }

    internal sealed class Converter() : JsonValueConverter<DeviceInfo>(TryReadJson, static (writer, value) => value.WriteJson(writer));
}
