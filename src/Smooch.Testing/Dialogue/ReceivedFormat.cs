using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>How a received message is read as the type that a test asks for.</summary>
/// <param name="Base">The type; its subtypes are read the same way.</param>
/// <param name="Version">The API version of the JSON: v1.1 or v2.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ReceivedFormat(Type Base, ApiVersions Version, Func<JsonObject, object> Read);
