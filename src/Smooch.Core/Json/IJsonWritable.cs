using System.Text.Json;

namespace Smooch;

/// <summary>An object that can write itself as JSON.</summary>
internal interface IJsonWritable
{
    void WriteJson(Utf8JsonWriter writer);
}
