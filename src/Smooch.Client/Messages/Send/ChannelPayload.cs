using System.Text.Json;

namespace Smooch.Client;

/// <summary>A message in the form of one channel, forwarded unchanged.</summary>
/// <param name="Payload">The JSON object that the channel expects (<c>payload</c>).</param>
[JsonModel]
public sealed partial record ChannelPayload(JsonElement Payload)
{ }
