using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>How a received message becomes an object of a kind that a test asks for.</summary>
/// <param name="Base">The kind; its subtypes are read the same way.</param>
/// <param name="Version">In which version's JSON the message is written: v1.1 or v2.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ReceivedFormat(Type Base, ApiVersions Version, Func<JsonObject, object> Read);
