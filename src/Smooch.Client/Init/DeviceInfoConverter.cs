using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A <see cref="DeviceInfo"/> is its flat object.</summary>
internal sealed class DeviceInfoConverter : JsonConverter<DeviceInfo>
{
    private static readonly FlatObjectConverter Flat = new();

    public override DeviceInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Flat.Read(ref reader, typeof(FlatObject), options));

    public override void Write(Utf8JsonWriter writer, DeviceInfo value, JsonSerializerOptions options) => Flat.Write(writer, value.Values, options);
}
