using System.Text.Json.Serialization;
using Cookbook;

namespace Smooch.AotSmoke;

/// <summary>What the platform sends and receives, read and written by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LambdaRequest))]
[JsonSerializable(typeof(LambdaResponse))]
internal sealed partial class LambdaJson : JsonSerializerContext;
