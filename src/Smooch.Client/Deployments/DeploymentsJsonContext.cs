using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What is read and written of deployments.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(RawElementConverter), typeof(FiniteNumberConverter)])]
[JsonSerializable(typeof(DeploymentResponse))]
[JsonSerializable(typeof(DeletedDeploymentResponse))]
[JsonSerializable(typeof(DeploymentsResponse))]
[JsonSerializable(typeof(NewDeployment))]
[JsonSerializable(typeof(DeploymentActivation))]
[JsonSerializable(typeof(DeploymentCode))]
internal sealed partial class DeploymentsJsonContext : JsonSerializerContext;
