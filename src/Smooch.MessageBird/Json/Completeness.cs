using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>
/// Decides whether a successful response is what was asked for. The service has returned errors with a status of 2xx; a result that merely
/// lacks its id is accepted, since the call has taken effect.
/// </summary>
internal static class Completeness
{
    public static bool IsComplete(string id, IReadOnlyDictionary<string, JsonElement> unknownFields) =>
        id.Length > 0 || !(unknownFields.ContainsKey("errors") || unknownFields.ContainsKey("error"));
}
