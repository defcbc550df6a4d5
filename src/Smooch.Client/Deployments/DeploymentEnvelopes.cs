namespace Smooch.Client;

[JsonModel]
internal sealed partial record DeploymentResponse : SmoochModel, ICheckedResult
{
    internal partial Deployment? Deployment { get; init; }
}

/// <summary>The response to an immediate deletion has no body.</summary>
[JsonModel]
internal sealed partial record DeletedDeploymentResponse : SmoochModel
{
    internal partial Deployment? Deployment { get; init; }
}

[JsonModel]
internal sealed partial record DeploymentsResponse : SmoochModel
{
    internal partial IReadOnlyList<Deployment> Deployments { get; init; }
}

[JsonModel]
internal sealed partial record DeploymentCode(string Code);
