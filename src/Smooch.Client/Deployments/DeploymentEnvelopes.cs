using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record DeploymentResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("deployment")]
    internal Deployment? deployment;

    bool IWireResult.IsComplete => deployment is not null;
}

/// <summary>A deletion that is done at once has no body.</summary>
internal sealed record DeletedDeploymentResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("deployment")]
    internal Deployment? deployment;
}

internal sealed record DeploymentsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("deployments")]
    internal IReadOnlyList<Deployment>? deployments;
}

internal sealed class DeploymentCode(string code)
{
    public string Code { get; } = code;
}
