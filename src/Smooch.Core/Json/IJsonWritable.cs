using System.Text.Json;

namespace Smooch;

/// <summary>Writes itself as JSON.</summary>
internal interface IJsonWritable
{
    void WriteJson(Utf8JsonWriter writer);
}
